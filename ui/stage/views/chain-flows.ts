/** Draws who rose or fell a level and who changed chain. */
import { drawLabel } from '../draw-text.ts';
import type { Paint } from '../picture.ts';
import type { Band } from './supply-layout.ts';

/** An arrow over the boundary of two levels at x, as thick as firms crossed it; a negative reach points left. */
export function drawLevelFlow(
  paint: Paint,
  x: number,
  y: number,
  reach: number,
  n: number,
  label: string,
  colour: string,
): void {
  const { context, palette } = paint;
  const half = Math.min(5, 0.8 + 0.8 * Math.sqrt(n));
  const way = Math.sign(reach);
  const tip = x + reach;
  const neck = tip - way * (half + 3);
  context.beginPath();
  context.moveTo(x - reach, y - 0.35 * half);
  context.lineTo(neck, y - half);
  context.lineTo(neck, y - half - 2);
  context.lineTo(tip, y);
  context.lineTo(neck, y + half + 2);
  context.lineTo(neck, y + half);
  context.lineTo(x - reach, y + 0.35 * half);
  context.closePath();
  context.fillStyle = colour;
  context.strokeStyle = palette.edge;
  context.lineWidth = 0.7;
  context.fill();
  context.stroke();
  drawLabel(paint, label, tip + way * 4, y, {
    size: 11,
    colour: 'ink',
    align: way > 0 ? 'left' : 'right',
    weight: 600,
    halo: true,
  });
}

/** An arrow at x from the row of the chain that firms left to the row of the one they entered. */
export function drawChainFlow(paint: Paint, x: number, from: Band, to: Band, n: number, label: string): void {
  const { context, palette } = paint;
  const way = to.top > from.top ? 1 : -1;
  const start = (from.top + from.bottom) / 2 + 8 * way;
  const tip = (to.top + to.bottom) / 2;
  const neck = tip - 6 * way;
  context.strokeStyle = palette.inkFaint;
  context.lineWidth = 0.8 + 0.8 * Math.sqrt(n);
  context.beginPath();
  context.moveTo(x, start);
  context.lineTo(x, neck);
  context.stroke();
  context.fillStyle = palette.inkFaint;
  context.beginPath();
  context.moveTo(x, tip);
  context.lineTo(x - 4, neck);
  context.lineTo(x + 4, neck);
  context.closePath();
  context.fill();
  drawLabel(paint, label, x, start - 7 * way, { size: 10.5, colour: 'ink', align: 'center', weight: 600, halo: true });
}
