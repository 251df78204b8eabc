import type { Sigma } from 'sigma';
import type { Point } from './curve.ts';
import type { Box } from './labels/box-grid.ts';
import type { Target } from './live-scene.ts';

/** Keys that were held. */
export interface Modifiers {
  readonly shift: boolean;
  /** Control, or Command on a Mac. */
  readonly control: boolean;
}

/** What the pointer asks for; points are CSS pixels from the top left of the picture. */
export interface PointerActions {
  readonly pick: (at: Point) => Target | null;
  readonly hover: (target: Target | null, at: Point) => void;
  readonly click: (target: Target | null, modifiers: Modifiers, at: Point) => void;
  readonly doubleClick: (target: Target | null, at: Point) => void;
  readonly dragActor: (actor: number, at: Point) => void;
  readonly dropActor: (actor: number) => void;
  /** The box that is being drawn; null when it is given up or done. */
  readonly drawBox: (box: Box | null) => void;
  readonly selectBox: (box: Box, modifiers: Modifiers) => void;
  /** The reader moved or zoomed the picture by hand. */
  readonly moveCamera: () => void;
}

/** A press that moves less than this many pixels is a click. */
const tolerance = 4;

interface Press {
  readonly at: Point;
  readonly kind: 'box' | 'actor' | 'empty';
  readonly actor: number;
  moved: boolean;
}

interface Coordinates extends Point {
  readonly original: MouseEvent | TouchEvent;
  preventSigmaDefault(): void;
}

const modifiersOf = (event: MouseEvent | TouchEvent): Modifiers => ({
  shift: event.shiftKey,
  control: event.ctrlKey || event.metaKey,
});

const boxBetween = (a: Point, b: Point): Box => ({
  left: Math.min(a.x, b.x),
  right: Math.max(a.x, b.x),
  top: Math.min(a.y, b.y),
  bottom: Math.max(a.y, b.y),
});

/** Presses, drags and boxes, the same for a mouse and for one finger. */
function createPress(actions: PointerActions) {
  let press: Press | null = null;
  let lastMoved = false;
  const down = (at: Coordinates, mayBox: boolean) => {
    const target = actions.pick(at);
    const actor = target?.kind === 'actor' ? target.index : -1;
    const kind = mayBox && modifiersOf(at.original).shift ? 'box' : actor >= 0 ? 'actor' : 'empty';
    press = { at: { x: at.x, y: at.y }, kind, actor, moved: false };
    lastMoved = false;
  };
  const move = (at: Coordinates) => {
    if (!press) return;
    if (!press.moved && Math.hypot(at.x - press.at.x, at.y - press.at.y) < tolerance) {
      at.preventSigmaDefault();
      return;
    }
    press.moved = true;
    if (press.kind === 'empty') {
      actions.moveCamera();
      return;
    }
    at.preventSigmaDefault();
    if (press.kind === 'box') actions.drawBox(boxBetween(press.at, at));
    else actions.dragActor(press.actor, at);
  };
  const up = (at: Point, modifiers: Modifiers) => {
    if (press?.moved && press.kind === 'box') {
      actions.drawBox(null);
      actions.selectBox(boxBetween(press.at, at), modifiers);
    }
    if (press?.moved && press.kind === 'actor') actions.dropActor(press.actor);
    lastMoved = press?.moved ?? false;
    press = null;
  };
  return { down, move, up, isPressed: () => press !== null, wasDrag: () => lastMoved };
}

/** Turns what sigma's captors see into actions. The captors end with their sigma. */
export function watchPointer(sigma: Sigma, actions: PointerActions): void {
  watchMouse(sigma, actions);
  watchTouch(sigma, actions);
}

function watchMouse(sigma: Sigma, actions: PointerActions): void {
  const mouse = sigma.getMouseCaptor();
  const press = createPress(actions);
  let waiting: Point | null = null;
  const hoverOnce = () => {
    if (waiting && !press.isPressed()) actions.hover(actions.pick(waiting), waiting);
    waiting = null;
  };
  mouse.on('mousedown', (at) => {
    if ((at.original as MouseEvent).button === 0) press.down(at, true);
  });
  mouse.on('mousemovebody', press.move);
  mouse.on('mouseup', (at) => press.up(at, modifiersOf(at.original)));
  mouse.on('mousemove', (at) => {
    if (!waiting) requestAnimationFrame(hoverOnce);
    waiting = { x: at.x, y: at.y };
  });
  mouse.on('mouseleave', (at) => {
    waiting = null;
    actions.hover(null, at);
  });
  mouse.on('wheel', actions.moveCamera);
  mouse.on('click', (at) => {
    if (!press.wasDrag()) actions.click(actions.pick(at), modifiersOf(at.original), at);
  });
  mouse.on('doubleClick', (at) => {
    const target = actions.pick(at);
    if (target) at.preventSigmaDefault();
    else actions.moveCamera();
    actions.doubleClick(target, at);
  });
}

function watchTouch(sigma: Sigma, actions: PointerActions): void {
  const touch = sigma.getTouchCaptor();
  const press = createPress(actions);
  type Touches = Parameters<Parameters<typeof touch.on<'touchdown'>>[1]>[0];
  const finger = (event: Touches): Coordinates | null => {
    const at = event.touches[0] ?? event.previousTouches[0];
    return at
      ? { ...at, original: event.original, preventSigmaDefault: () => event.preventSigmaDefault() }
      : null;
  };
  touch.on('touchdown', (event) => {
    const at = finger(event);
    if (at && event.touches.length === 1) press.down(at, false);
  });
  touch.on('touchmove', (event) => {
    const at = finger(event);
    if (event.touches.length > 1) actions.moveCamera();
    else if (at) press.move(at);
  });
  touch.on('touchup', (event) => {
    const at = finger(event);
    if (at) press.up(at, modifiersOf(event.original));
  });
  touch.on('tap', (event) => {
    const at = finger(event);
    if (at) actions.click(actions.pick(at), modifiersOf(event.original), at);
  });
  touch.on('doubletap', (event) => {
    const at = finger(event);
    if (!at) return;
    const target = actions.pick(at);
    if (target) event.preventSigmaDefault();
    actions.doubleClick(target, at);
  });
}
