import { useLayoutEffect, useState } from 'preact/hooks';

/** Whether an element is in the window or nearly so; true where the browser cannot observe it. */
export function useInView(element: { readonly current: Element | null }, margin = '240px 0px'): boolean {
  const [inView, setInView] = useState(typeof IntersectionObserver === 'undefined');
  useLayoutEffect(() => {
    const node = element.current;
    if (node === null || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver((entries) => setInView(entries.at(-1)!.isIntersecting), {
      rootMargin: margin,
    });
    observer.observe(node);
    return () => observer.disconnect();
  }, [element, margin]);
  return inView;
}
