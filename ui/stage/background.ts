/** Draws what never moves: water, land, roads, the border and the names of the regions. */
import { curveBasis, line } from 'd3-shape';
import { COAST_SAMPLES, type Geometry, type RegionGround } from './geometry.ts';
import type { Palette } from './palette.ts';

const TURN = 2 * Math.PI;

/**
 * A closed smooth curve through the coast, scaled about the middle of the land and moved outward by `offset` pixels.
 */
function coastPath(context: CanvasRenderingContext2D, ground: RegionGround, scale: number, offset: number): void {
  const at = (k: number): [number, number] => {
    const angle = (TURN * k) / COAST_SAMPLES;
    const factor = scale * ground.coast[k % COAST_SAMPLES]!;
    return [
      ground.x + Math.cos(angle) * (ground.radiusX * factor + offset),
      ground.y + Math.sin(angle) * (ground.radiusY * factor + offset),
    ];
  };
  context.beginPath();
  for (let k = 0; k < COAST_SAMPLES; k++) {
    const [x, y] = at(k);
    const [nextX, nextY] = at(k + 1);
    if (k === 0) context.moveTo((x + nextX) / 2, (y + nextY) / 2);
    else context.quadraticCurveTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
  }
  const [x, y] = at(0);
  const [nextX, nextY] = at(1);
  context.quadraticCurveTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
  context.closePath();
}

/** A trunk road along the land, drawn toward its sites, and a road north and south through the largest one. */
function drawRoads(context: CanvasRenderingContext2D, ground: RegionGround, geometry: Geometry, last: boolean): void {
  const road = line().curve(curveBasis).context(context);
  const middle = (ground.top + ground.bottom) / 2;
  const near = (y: number): number => middle + 0.7 * (y - middle);
  const west = ground.x - ground.radiusX;
  const inner = ground.sites.map(({ x, y }): [number, number] => [x, near(y)]).toSorted((a, b) => a[0] - b[0]);
  const port: [number, number] = [ground.port.x, near(ground.port.y)];
  const east: [number, number][] = last
    ? [
        [geometry.border - 30, port[1] + 14],
        [geometry.width + 20, port[1] - 6],
      ]
    : [[ground.x + ground.radiusX, port[1] + 10]];
  context.beginPath();
  road([[west - 10, middle + 24], [west + 40, middle + 16], ...inner, port, ...east]);
  const town = ground.sites[0]!;
  road([
    [town.x - 46, -10],
    [town.x - 30, ground.top],
    [town.x - 4, town.y],
    [town.x + 34, ground.bottom],
    [town.x + 20, geometry.height + 10],
  ]);
  context.stroke();
}

function drawName(
  context: CanvasRenderingContext2D,
  ground: RegionGround,
  geometry: Geometry,
  palette: Palette,
  name: string,
): void {
  context.font = `600 ${palette.textScale * (geometry.compact ? 11 : 13)}px ${palette.serif}`;
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = palette.land;
  context.fillStyle = palette.inkSoft;
  const y = ground.top - 3;
  context.strokeText(name, ground.x, y);
  context.fillText(name, ground.x, y);
}

/**
 * Draws the ground. The context must be scaled to CSS pixels.
 *
 * @param names of the regions, shown only where there are several
 * @param cover draws on one land, over its roads and within its coast
 */
export function drawBackground(
  context: CanvasRenderingContext2D,
  geometry: Geometry,
  palette: Palette,
  names: readonly string[],
  cover?: (ground: RegionGround, region: number) => void,
): void {
  const { width, height, border, grounds } = geometry;
  context.fillStyle = palette.water;
  context.fillRect(0, 0, width, height);
  for (const ground of grounds) {
    context.strokeStyle = palette.line;
    context.lineWidth = 1;
    for (const [offset, alpha] of [
      [13, 0.22],
      [6, 0.42],
    ] as const) {
      context.globalAlpha = alpha;
      coastPath(context, ground, 1, offset);
      context.stroke();
    }
    context.globalAlpha = 1;
  }
  grounds.forEach((ground, k) => {
    coastPath(context, ground, 1, 0);
    context.fillStyle = palette.land;
    context.fill();
    context.save();
    context.clip();
    context.strokeStyle = palette.road;
    context.lineWidth = geometry.compact ? 2 : 4;
    context.lineCap = 'round';
    drawRoads(context, ground, geometry, k === grounds.length - 1);
    cover?.(ground, k);
    context.restore();
    coastPath(context, ground, 1, 0);
    context.strokeStyle = palette.line;
    context.lineWidth = 1;
    context.stroke();
  });
  if (grounds.length > 1) grounds.forEach((ground, k) => drawName(context, ground, geometry, palette, names[k] ?? ''));
  context.fillStyle = palette.paper;
  context.fillRect(border, 0, width - border, height);
  context.strokeStyle = palette.border;
  context.lineWidth = 1.3;
  context.setLineDash([5, 4]);
  context.beginPath();
  context.moveTo(border + 0.5, 0);
  context.lineTo(border + 0.5, height);
  context.stroke();
  context.setLineDash([]);
}
