import { textureWidth } from './data-texture.ts';

/** What every vertex shader needs: where layout pixels are on the screen, and where an item is in a column. */
export const viewVertex = `#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;
precision highp usampler2D;
uniform vec2 u_camera;
uniform float u_zoom;
uniform vec2 u_viewport;
uniform float u_sizeScale;
uniform bool u_emphasis;
ivec2 cell(int item) {
  return ivec2(item & ${textureWidth - 1}, item >> ${Math.log2(textureWidth)});
}
vec2 toScreen(vec2 place) {
  return (place - u_camera) * u_zoom + 0.5 * u_viewport;
}
vec4 toClip(vec2 screen) {
  return vec4(2.0 * screen.x / u_viewport.x - 1.0, 1.0 - 2.0 * screen.y / u_viewport.y, 0.0, 1.0);
}
vec3 unpackColor(float packed) {
  int rgb = int(packed);
  return vec3(float(rgb >> 16), float((rgb >> 8) & 255), float(rgb & 255)) / 255.0;
}
const vec4 nowhere = vec4(2.0, 2.0, 2.0, 1.0);
`;

/** What every fragment shader needs: how much of a pixel lies inside an edge that is \`inside\` CSS pixels away. */
export const viewFragment = `#version 300 es
precision highp float;
precision highp int;
uniform float u_pixelRatio;
float cover(float inside) {
  return clamp(inside * u_pixelRatio + 0.5, 0.0, 1.0);
}
`;
