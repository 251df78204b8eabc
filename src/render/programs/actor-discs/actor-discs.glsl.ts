import { darkGlyphAbove } from '../../color.ts';
import { actorBits } from '../gpu-columns.ts';
import { viewFragment, viewVertex } from '../view.glsl.ts';
import { atlasColumns, glyphShare } from './glyph-atlas.ts';

/** A square for each actor, made of nothing but the number of the vertex. */
export const actorDiscsVertex = `${viewVertex}
uniform sampler2D u_positions;
uniform sampler2D u_actorStyle;
uniform usampler2D u_actorFlags;
uniform usampler2D u_list;
uniform bool u_listed;
uniform sampler2D u_actorDates;
uniform sampler2D u_days;
uniform bool u_dated;
uniform vec2 u_window;
uniform bool u_undated;
out vec2 v_offset;
flat out float v_radius;
flat out vec3 v_fill;
flat out vec3 v_ink;
flat out int v_glyph;
flat out float v_strength;
flat out float v_halo;

float luminance(vec3 color) {
  vec3 light = mix(color / 12.92, pow((color + 0.055) / 1.055, vec3(2.4)), step(0.04045, color));
  return dot(light, vec3(0.2126, 0.7152, 0.0722));
}

/** Relations of an actor that have begun before the window ends, less those that have ended by its start. */
bool isLive(int actor) {
  vec4 dates = texelFetch(u_actorDates, cell(actor), 0);
  if (u_undated && dates.z > 0.0) return true;
  int first = int(dates.x);
  int low = first;
  int high = first + int(dates.y);
  while (low < high) {
    int middle = (low + high) / 2;
    if (texelFetch(u_days, cell(middle), 0).x < u_window.y) low = middle + 1;
    else high = middle;
  }
  int begun = low;
  low = first;
  high = first + int(dates.y);
  while (low < high) {
    int middle = (low + high) / 2;
    if (texelFetch(u_days, cell(middle), 0).y <= u_window.x) low = middle + 1;
    else high = middle;
  }
  return begun > low;
}

void main() {
  int place = gl_VertexID / 6;
  int k = gl_VertexID - place * 6;
  int actor = u_listed ? int(texelFetch(u_list, cell(place), 0).x) : place;
  uint flags = texelFetch(u_actorFlags, cell(actor), 0).x;
  vec4 style = texelFetch(u_actorStyle, cell(actor), 0);
  v_radius = style.x * u_sizeScale;
  v_fill = unpackColor(style.y);
  v_glyph = int(style.z);
  bool held = (flags & ${actorBits.selected | actorBits.hovered}u) != 0u;
  v_strength = u_emphasis && (flags & ${actorBits.emphasised}u) == 0u && !held ? 0.16 : 1.0;
  v_halo = (flags & ${actorBits.selected}u) != 0u ? 1.0 : (flags & ${actorBits.hovered}u) != 0u ? 0.45 : 0.0;
  vec2 side = vec2(k == 1 || k == 3 || k == 5 ? 1.0 : -1.0, k == 2 || k == 4 || k == 5 ? 1.0 : -1.0);
  v_offset = side * (v_radius + (v_halo > 0.0 ? 6.0 : 1.0));
  v_ink = luminance(v_fill) > ${darkGlyphAbove.toFixed(3)} ? vec3(0.106, 0.122, 0.141) : vec3(1.0);
  vec2 centre = toScreen(texelFetch(u_positions, cell(actor), 0).xy);
  bool shown = (flags & ${actorBits.shown}u) != 0u && (!u_dated || isLive(actor));
  gl_Position = shown ? toClip(centre + v_offset) : nowhere;
}
`;

/** Ring in the colour of the page, rim, fill, pictogram; a ring in the accent colour around what is selected. */
export const actorDiscsFragment = `${viewFragment}
uniform sampler2D u_glyphs;
uniform vec3 u_page;
uniform vec3 u_accent;
uniform bool u_dark;
in vec2 v_offset;
flat in float v_radius;
flat in vec3 v_fill;
flat in vec3 v_ink;
flat in int v_glyph;
flat in float v_strength;
flat in float v_halo;
out vec4 o_color;
float glyphInk() {
  float half_ = v_radius * ${glyphShare.toFixed(3)};
  vec2 place = v_offset / half_;
  if (max(abs(place.x), abs(place.y)) > 1.0 || half_ < 2.5) return 0.0;
  vec2 corner = vec2(float(v_glyph % ${atlasColumns}), float(v_glyph / ${atlasColumns}));
  vec2 at = (corner + 0.5 + 0.5 * place) / ${atlasColumns.toFixed(1)};
  float texels = float(textureSize(u_glyphs, 0).x) / ${atlasColumns.toFixed(1)};
  return textureLod(u_glyphs, at, max(0.0, log2(texels / (2.0 * half_ * u_pixelRatio)))).a;
}
void main() {
  float away = length(v_offset);
  float ring = min(2.0, 0.16 * v_radius);
  float rim = min(1.2, 0.1 * v_radius);
  vec3 rimColor = u_dark ? v_fill : v_fill * 0.72;
  vec3 color = mix(u_page, rimColor, cover(v_radius - ring - away));
  color = mix(color, v_fill, cover(v_radius - ring - rim - away));
  color = mix(color, v_ink, glyphInk());
  float inside = cover(v_radius - away) * v_strength;
  float halo = v_halo * cover(1.5 - abs(away - v_radius - 2.0)) * (1.0 - inside);
  o_color = vec4(color * inside + u_accent * halo, inside + halo);
}
`;
