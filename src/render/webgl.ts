/** Thrown when the browser gives no WebGL 2; the page then says so and its lists go on working. */
export class WebGlUnavailable extends Error {
  constructor() {
    super('This browser draws no WebGL 2 graphics.');
    this.name = 'WebGlUnavailable';
  }
}

/** True when a picture can be drawn. Asks for a context and gives it back at once, because browsers allow only a few. */
export function isWebGlAvailable(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2');
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return gl !== null;
}

/** True when the processor draws in place of a graphics card, so that every vertex counts. */
export function isSoftwareRendered(gl: WebGL2RenderingContext): boolean {
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown = gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  return /swiftshader|llvmpipe|software|basic render/i.test(String(renderer));
}

/** Compiles and links a program and finds its uniforms. Throws with the compiler's words, because that is a fault of ours. */
export function buildShader(gl: WebGL2RenderingContext, vertex: string, fragment: string): Shader {
  const program = gl.createProgram();
  const shaders = [compile(gl, gl.VERTEX_SHADER, vertex), compile(gl, gl.FRAGMENT_SHADER, fragment)];
  for (const shader of shaders) gl.attachShader(program, shader);
  gl.linkProgram(program);
  for (const shader of shaders) gl.deleteShader(shader);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(`A shader does not link: ${gl.getProgramInfoLog(program)}`);
  }
  const uniforms = new Map<string, WebGLUniformLocation | null>();
  return {
    program,
    uniform: (name) => {
      if (!uniforms.has(name)) uniforms.set(name, gl.getUniformLocation(program, name));
      return uniforms.get(name) ?? null;
    },
  };
}

export interface Shader {
  readonly program: WebGLProgram;
  readonly uniform: (name: string) => WebGLUniformLocation | null;
}

function compile(gl: WebGL2RenderingContext, kind: number, source: string): WebGLShader {
  const shader = gl.createShader(kind);
  if (!shader) throw new Error('The graphics card gives no shader.');
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS) && !gl.isContextLost()) {
    throw new Error(`A shader does not compile: ${gl.getShaderInfoLog(shader)}`);
  }
  return shader;
}
