/** What is wrong with the places of things on the page, derived from the document alone; runs inside the page. */

/**
 * One line a fault: nothing clipped, nothing sticking out, nothing in the way of anything else, nothing too small for a
 * finger.
 */
export function geometryFaults(): string[] {
  const LEAST_TARGET = 24;
  const faults = new Set<string>();
  const zoom = (element: Element): number => element.currentCSSZoom ?? 1;
  const nameOf = (element: Element): string => {
    const own =
      element.id !== ''
        ? `#${element.id}`
        : `${element.tagName.toLowerCase()}${[...element.classList].map((part) => `.${part}`).join('')}`;
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30);
    return `${own} “${words}”`;
  };
  const visible = (element: Element): boolean =>
    element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  /** For the ear only, or waiting outside the window for the focus. */
  const spoken = (element: Element): boolean => {
    for (let up: Element | null = element; up !== null; up = up.parentElement) {
      if (getComputedStyle(up).clipPath !== 'none' || up.getBoundingClientRect().bottom <= 0) return true;
    }
    return false;
  };
  /** The part of a box its scrolling and clipping ancestors let through; undefined when there is none. */
  const seen = (element: Element, box: DOMRect): DOMRect | undefined => {
    let { left, top, right, bottom } = box;
    for (let up = element.parentElement; up !== null; up = up.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(up);
      const frame = up.getBoundingClientRect();
      if (overflowX !== 'visible') [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
      if (overflowY !== 'visible') [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
      if (position === 'fixed') break;
    }
    return right - left > 1 && bottom - top > 1 ? new DOMRect(left, top, right - left, bottom - top) : undefined;
  };

  /** Colour a text stands on, where it is a plain one. */
  const groundOf = (element: Element): string | undefined => {
    if (element.closest('svg') !== null) return undefined;
    for (let up: Element | null = element; up !== null; up = up.parentElement) {
      const { backgroundColor, backgroundImage } = getComputedStyle(up);
      if (backgroundImage !== 'none') return undefined;
      if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
    }
    return undefined;
  };

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.add(`the page is ${scrollWidth - clientWidth} px wider than the window`);

  // Text that its own box or one around it cuts off. What scrolls is not cut off; an ellipsis is, unless the whole is
  // said elsewhere. Behind what asks for an answer nothing can be reached.
  const modal = document.querySelector('dialog:modal');
  const root = modal ?? document.body;
  if (modal !== null && (modal.textContent ?? '').trim() === '')
    faults.add(`${nameOf(modal)} lies over the page with nothing in it`);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const holder = node.parentElement!;
    if ((node.textContent ?? '').trim() === '' || !visible(holder) || spoken(holder)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const ground = groundOf(holder);
    if (ground !== undefined && ground === getComputedStyle(holder).color)
      faults.add(`${nameOf(holder)} is written in the colour of its ground`);
    for (let up: Element | null = holder; up !== null && up !== document.body; up = up.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(up);
      if (overflowX === 'auto' || overflowX === 'scroll' || overflowY === 'auto' || overflowY === 'scroll') break;
      const frame = up.getBoundingClientRect();
      const cut =
        (overflowX === 'hidden' || overflowX === 'clip') && (box.right > frame.right + 1 || box.left < frame.left - 1);
      const cutBelow =
        (overflowY === 'hidden' || overflowY === 'clip') && (box.bottom > frame.bottom + 2 || box.top < frame.top - 2);
      if ((cut || cutBelow) && up.closest('[title]') === null) {
        faults.add(`${nameOf(holder)} is cut off by ${nameOf(up)}`);
        break;
      }
      if (position === 'fixed') break;
    }
    if (box.right > clientWidth + 1 && seen(holder, box) !== undefined && seen(holder, box)!.right > clientWidth + 1) {
      faults.add(`${nameOf(holder)} sticks out of the window`);
    }
  }

  const INTERACTIVE =
    'button, a[href], input:not([type="hidden"]), select, textarea, summary, [role="slider"], [role="tab"], [role="checkbox"], [role="application"]';
  interface Control {
    readonly element: Element;
    readonly box: DOMRect;
    readonly part: DOMRect;
    readonly layer: Element | null;
  }
  const lifted = (of: Element): boolean => {
    const { position, zIndex } = getComputedStyle(of);
    return position === 'fixed' || position === 'sticky' || (position === 'absolute' && zIndex !== 'auto');
  };
  const controls: Control[] = [];
  const layerOf = (element: Element): Element | null => {
    let layer: Element | null = element;
    while (layer !== null && !lifted(layer)) layer = layer.parentElement;
    return layer;
  };
  for (const element of root.querySelectorAll(INTERACTIVE)) {
    if (!visible(element) || spoken(element)) continue;
    const box = element.getBoundingClientRect();
    const part = seen(element, box);
    if (part === undefined) continue;
    controls.push({ element, box, part, layer: layerOf(element) });
  }
  // Marks drawn in a chart or on the stage lie over each other by their nature.
  const drawn = (element: Element): boolean => element.closest('svg, [role="application"]') !== null;
  for (const { element, box, layer } of controls) {
    const style = getComputedStyle(element);
    // A word within a sentence is as high as its line.
    if (drawn(element) || style.display === 'inline') continue;
    const label = element.closest('label');
    const target =
      label === null || label.querySelectorAll(INTERACTIVE).length > 1 ? box : label.getBoundingClientRect();
    const scale = zoom(element);
    const [width, height] = [target.width / scale, target.height / scale];
    // WCAG 2.5.8: a smaller one will do where a circle of that size around it touches no other.
    const [x, y, reach] = [target.x + target.width / 2, target.y + target.height / 2, (LEAST_TARGET * scale) / 2];
    // What a panel that floats over the page covers cannot be hit, and nothing of the panel be missed for it.
    const hit = document.elementFromPoint(x, y);
    const cover = hit === null ? null : layerOf(hit);
    if (cover !== null && cover !== layer && !cover.contains(element)) continue;
    const alone = controls.every(({ element: other, box: near }) => {
      if (other === element || drawn(other) || other.contains(element) || element.contains(other)) return true;
      const [dx, dy] = [Math.max(near.left - x, 0, x - near.right), Math.max(near.top - y, 0, y - near.bottom)];
      return dx * dx + dy * dy >= reach * reach;
    });
    if (!alone && (width < LEAST_TARGET - 0.5 || height < LEAST_TARGET - 0.5)) {
      faults.add(`${nameOf(element)} is ${Math.round(width)} × ${Math.round(height)} px, less than ${LEAST_TARGET}`);
    }
  }
  const surface = (element: Element): boolean => element.tagName === 'DIV' && element.getAttribute('role') === 'slider';
  const hit = ({ element, part }: Control): boolean => {
    const [x, y] = [part.x + part.width / 2, part.y + part.height / 2];
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return true;
    const front = document.elementFromPoint(x, y);
    return (
      front !== null &&
      (element.contains(front) || controls.some((other) => other.layer !== null && other.layer.contains(front)))
    );
  };
  // Two things fixed to the window: what one covers of the other can never be reached.
  const anchor = (of: Element): Element | undefined => {
    for (let up: Element | null = of; up !== null; up = up.parentElement)
      if (getComputedStyle(up).position === 'fixed') return up;
    return undefined;
  };
  const fixed = controls.flatMap((control) => {
    const held = anchor(control.element);
    return held === undefined ? [] : [{ ...control, held, frame: held.getBoundingClientRect() }];
  });
  for (const { element, part, held, frame } of fixed) {
    for (const other of fixed) {
      if (other.held === held || other.held.contains(held) || held.contains(other.held)) continue;
      const covered = Math.min(frame.bottom, other.frame.bottom) - Math.max(part.top, other.frame.top);
      const beside = part.right <= other.frame.left || part.left >= other.frame.right || part.bottom <= other.frame.top;
      const front = document.elementFromPoint(part.x + part.width / 2, Math.max(part.top, other.frame.top) + 3);
      if (!beside && covered > 4 && front !== null && other.held.contains(front)) {
        faults.add(`${nameOf(element)} is covered by ${nameOf(other.held)}`);
      }
    }
  }
  for (let i = 0; i < controls.length; i++) {
    const a = controls[i]!;
    if (drawn(a.element)) continue;
    for (let j = i + 1; j < controls.length; j++) {
      const b = controls[j]!;
      // What is lifted lies over what is beneath it.
      if (drawn(b.element) || a.layer !== b.layer || a.element.contains(b.element) || b.element.contains(a.element))
        continue;
      // A chart that is dragged as a whole lies under its labels; they must be the ones that are hit.
      const label = surface(a.element) ? b : surface(b.element) ? a : undefined;
      if (label !== undefined && hit(label)) continue;
      const across = Math.min(a.part.right, b.part.right) - Math.max(a.part.left, b.part.left);
      const down = Math.min(a.part.bottom, b.part.bottom) - Math.max(a.part.top, b.part.top);
      if (across > 2 && down > 2)
        faults.add(
          `${nameOf(a.element)} and ${nameOf(b.element)} overlap by ${Math.round(across)} × ${Math.round(down)} px`,
        );
    }
  }
  return [...faults];
}
