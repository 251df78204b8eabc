import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Room for half a slider handle at each end, in pixels in all. */
const handleRoom = 14;

/** The width of an element's inside, less half a slider handle at each end. */
export function useElementWidth(): [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(0, element.clientWidth - handleRoom));
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    measure();
    return () => watch.disconnect();
  }, []);
  return [box, width];
}
