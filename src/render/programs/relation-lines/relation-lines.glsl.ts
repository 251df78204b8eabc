import { loopShape } from '../../curve.ts';
import { relationBits } from '../gpu-columns.ts';
import { viewFragment, viewVertex } from '../view.glsl.ts';
import { windowRule } from '../window-rule.glsl.ts';

/** Length and width of an arrowhead in CSS pixels at zoom 1, for a line of normal width. */
export const arrowShape = { length: 8, width: 6.6, gap: 1.5 } as const;

const float = (value: number) => (Number.isInteger(value) ? `${value}.0` : String(value));

/**
 * Lines are strips of \`u_segments\` pieces and one triangle for the head, made of nothing but the number of the vertex: a relation's ends, bulge,
 * colour and bounds are read from columns.
 */
export const relationLinesVertex = `${viewVertex}${windowRule}
uniform sampler2D u_positions;
uniform sampler2D u_actorStyle;
uniform usampler2D u_actorFlags;
uniform sampler2D u_relations;
uniform sampler2D u_bounds;
uniform usampler2D u_relationFlags;
uniform int u_segments;
uniform usampler2D u_list;
uniform bool u_listed;
uniform bool u_curved;
uniform float u_lineWidth;
out vec4 v_color;
out float v_along;
out float v_across;
out float v_half;
flat out int v_style;

struct Line { vec2 a; vec2 b; vec2 control; float radiusA; float radiusB; float length; bool loop; float first; float sweep; float loopRadius; };

Line lineOf(vec4 ends) {
  int source = int(ends.x);
  int target = int(ends.y);
  Line line;
  line.a = toScreen(texelFetch(u_positions, cell(source), 0).xy);
  line.b = toScreen(texelFetch(u_positions, cell(target), 0).xy);
  line.radiusA = texelFetch(u_actorStyle, cell(source), 0).x * u_sizeScale;
  line.radiusB = texelFetch(u_actorStyle, cell(target), 0).x * u_sizeScale;
  line.loop = source == target;
  vec2 way = line.b - line.a;
  line.control = 0.5 * (line.a + line.b) + vec2(way.y, -way.x) * ends.z;
  line.length = length(way) * (1.0 + 2.0 / 3.0 * ends.z * ends.z);
  if (line.loop) {
    float direction = ${float(loopShape.angle)} + ${float(loopShape.step)} * ends.z;
    line.loopRadius = (${float(loopShape.radius)} + ${float(loopShape.growth)} * ends.z) * u_sizeScale + ${float(loopShape.share)} * line.radiusA;
    float away = line.radiusA + line.loopRadius * ${float(loopShape.lift)};
    float cosine = (away * away + line.loopRadius * line.loopRadius - line.radiusA * line.radiusA) / (2.0 * away * line.loopRadius);
    float covered = acos(clamp(cosine, -1.0, 1.0));
    line.control = line.a + vec2(cos(direction), sin(direction)) * away;
    line.first = direction + 3.14159265 + covered;
    line.sweep = 6.2831853 - 2.0 * covered;
    line.length = line.sweep * line.loopRadius;
    line.radiusA = 0.0;
    line.radiusB = 0.0;
  }
  return line;
}

vec2 pointAt(Line line, float t) {
  if (line.loop) {
    float angle = line.first + t * line.sweep;
    return line.control + line.loopRadius * vec2(cos(angle), sin(angle));
  }
  float u = 1.0 - t;
  return u * u * line.a + 2.0 * u * t * line.control + t * t * line.b;
}

vec2 directionAt(Line line, float t) {
  if (line.loop) {
    float angle = line.first + t * line.sweep;
    return vec2(-sin(angle), cos(angle));
  }
  vec2 way = (1.0 - t) * (line.control - line.a) + t * (line.b - line.control);
  float size = length(way);
  return size > 0.0 ? way / size : vec2(1.0, 0.0);
}

void main() {
  int perRelation = 6 * u_segments + 3;
  int place = gl_VertexID / perRelation;
  int corner = gl_VertexID - place * perRelation;
  int relation = u_listed ? int(texelFetch(u_list, cell(place), 0).x) : place;
  uvec2 flags = texelFetch(u_relationFlags, cell(relation), 0).xy;
  int shown = shownAs(texelFetch(u_bounds, cell(relation), 0), flags.x & ${relationBits.shown}u);
  vec4 ends = texelFetch(u_relations, cell(relation), 0);
  bool directed = (flags.y & 8u) != 0u;
  bool head = corner >= 6 * u_segments;
  uint both = texelFetch(u_actorFlags, cell(int(ends.x)), 0).x & texelFetch(u_actorFlags, cell(int(ends.y)), 0).x;
  gl_Position = nowhere;
  v_color = vec4(0.0);
  v_along = 0.0;
  v_across = 0.0;
  v_half = 0.0;
  v_style = 0;
  if (shown == 0 || (both & 1u) == 0u || (head && !directed)) return;
  if (!u_curved && ends.x != ends.y) ends.z = 0.0;
  Line line = lineOf(ends);
  if (line.length < 1.0) return;

  bool emphasised = (flags.x & ${relationBits.emphasised}u) != 0u;
  bool selected = (flags.x & ${relationBits.selected}u) != 0u;
  float strength = shown == 1 ? 0.4 : 1.0;
  if (u_emphasis && !emphasised && !selected) strength *= 0.12;
  v_color = vec4(unpackColor(ends.w), 1.0) * strength;
  float halfWidth = 0.5 * u_lineWidth * (selected ? 2.0 : u_emphasis && emphasised ? 1.3 : 1.0);
  float grow = max(1.0, halfWidth * 1.25);
  float room = max(0.0, line.length - line.radiusA - line.radiusB);
  float headLength = directed ? min(${float(arrowShape.length)} * u_sizeScale * grow, 0.6 * room) : 0.0;
  float gap = directed ? ${float(arrowShape.gap)} : 0.0;
  float start = min(0.5, line.radiusA / line.length);
  float end = max(start, 1.0 - (line.radiusB + gap + headLength) / line.length);
  if (head) {
    vec2 base = pointAt(line, end);
    vec2 aim = line.loop ? pointAt(line, 1.0 - gap / line.length) - base : line.b - base;
    vec2 forward = length(aim) > 0.0 ? normalize(aim) : vec2(1.0, 0.0);
    float halfHead = ${float(arrowShape.width / 2)} * u_sizeScale * grow;
    float side = corner == 6 * u_segments ? 0.0 : corner == 6 * u_segments + 1 ? 1.0 : -1.0;
    vec2 spot = side == 0.0 ? base + forward * headLength : base + vec2(forward.y, -forward.x) * side * (halfHead + 0.5);
    v_across = side * (halfHead + 0.5);
    v_half = side == 0.0 ? 0.0 : halfHead;
    v_style = 5;
    gl_Position = toClip(spot);
    return;
  }
  int piece = corner / 6;
  int k = corner - piece * 6;
  float far = k == 2 || k == 4 || k == 5 ? 1.0 : 0.0;
  float side = k == 1 || k == 3 || k == 5 ? 1.0 : -1.0;
  float t = mix(start, end, (float(piece) + far) / float(u_segments));
  vec2 forward = directionAt(line, t);
  v_style = int(flags.y & 7u);
  float reach = v_style == 3 ? halfWidth + 4.5 : v_style == 2 ? 2.0 * halfWidth + 2.0 : halfWidth + 1.0;
  v_along = (t - start) * line.length;
  v_across = side * reach;
  v_half = halfWidth;
  gl_Position = toClip(pointAt(line, t) + vec2(forward.y, -forward.x) * v_across);
}
`;

/** Standing by line: solid, dashed, double, struck through, dotted; 5 is an arrowhead. Colours are premultiplied. */
export const relationLinesFragment = `${viewFragment}
in vec4 v_color;
in float v_along;
in float v_across;
in float v_half;
flat in int v_style;
out vec4 o_color;
void main() {
  float aside = abs(v_across);
  float ink = cover(v_half - aside);
  if (v_style == 1) ink *= cover(3.5 - abs(mod(v_along, 11.0) - 3.5));
  if (v_style == 2) ink = cover(0.7 * v_half - abs(aside - v_half - 0.7));
  if (v_style == 3) ink = max(ink, cover(0.75 - abs(mod(v_along + 0.55 * v_across, 13.0) - 6.5)) * cover(v_half + 3.5 - aside));
  if (v_style == 4) ink = cover(1.15 * v_half - length(vec2(mod(v_along, 5.0) - 2.5, v_across)));
  o_color = v_color * ink;
}
`;
