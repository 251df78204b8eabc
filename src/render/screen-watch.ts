/** Tells when the container's size, the screen's pixel ratio or the fonts change. Returns what ends the watch. */
export function watchScreen(container: HTMLElement, onResize: () => void, onFonts: () => void): () => void {
  const sizes = new ResizeObserver(onResize);
  sizes.observe(container);
  const stopRatio = watchPixelRatio(onResize);
  document.fonts.addEventListener('loadingdone', onFonts);
  return () => {
    sizes.disconnect();
    stopRatio();
    document.fonts.removeEventListener('loadingdone', onFonts);
  };
}

/** A media query holds for one ratio only, so each change asks for the next. */
function watchPixelRatio(onChange: () => void): () => void {
  let query: MediaQueryList | null = null;
  const changed = () => {
    watch();
    onChange();
  };
  const watch = () => {
    query?.removeEventListener('change', changed);
    query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', changed);
  };
  watch();
  return () => query?.removeEventListener('change', changed);
}
