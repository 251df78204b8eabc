import { IconButton } from '../controls/IconButton.tsx';
import css from './GraphView.module.css';
import { useGraphHandle } from './graph-handle.tsx';

const step = 1.4;

/** Zoom in, out, and everything on the screen. */
export function ZoomButtons() {
  const graph = useGraphHandle();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and a legend
    <div className={css.zoom} role="group" aria-label="Zoom">
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
    </div>
  );
}
