import { IconButton } from '../controls/IconButton.tsx';
import { useGraphHandle } from './graph-handle.tsx';

const step = 1.4;

/** Zoom in, out, and everything on the screen. */
export function ZoomButtons() {
  const graph = useGraphHandle();
  return (
    <>
      <IconButton icon="plus" label="Zoom in" shortcut="+" onPress={() => graph.current?.zoomBy(step)} />
      <IconButton
        icon="minus"
        label="Zoom out"
        shortcut="−"
        onPress={() => graph.current?.zoomBy(1 / step)}
      />
      <IconButton
        icon="fit"
        label="Fit all to the screen"
        shortcut="0"
        onPress={() => graph.current?.fit()}
      />
    </>
  );
}
