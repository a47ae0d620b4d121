/** The light of the market in the knowledge space: brighter where products fit it better, with circles of equal fit. */
import { drawLabel } from '../draw-text.ts';
import type { Paint } from '../picture.ts';
import { viewText } from '../view-text.ts';
import { decimal } from '../../../experiments/index.ts';

const TURN = 2 * Math.PI;
/** Fits whose distance from the market is drawn as a circle. */
const FITS = [0.9, 0.6] as const;
/** Distance in widths at which the light ends, and the stops of its fading. */
const REACH = 2.2;
const STOPS = 8;
const BRIGHTNESS = 0.95;
/** Where around the market the name of a circle may stand, radians, best first. */
const ANGLES = [-0.6, 0.6, -0.25, 0.25, -1, 1, -2.3, 2.3, -2.7, 2.7];
const NAME_ROOM = 40;

/** Rectangle in which names may stand, pixels. */
export interface NameArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Distance from the market at which products fit it this well, for a market one unit wide (the fit is Gaussian). */
export function fitDistance(fit: number): number {
  return Math.sqrt(-2 * Math.log(fit));
}

export class MarketLight {
  private readonly width: number;
  private gradient: CanvasGradient | undefined;
  private colour = '';

  /** @param width standard deviation of the fit, pixels */
  constructor(width: number) {
    this.width = width;
  }

  draw({ context, palette, fade }: Paint, x: number, y: number): void {
    const reach = REACH * this.width;
    if (this.gradient === undefined || this.colour !== palette.light) this.light(context, palette.light);
    context.globalAlpha = fade;
    context.translate(x, y);
    context.fillStyle = this.gradient!;
    context.fillRect(-reach, -reach, 2 * reach, 2 * reach);
    context.translate(-x, -y);
    context.strokeStyle = palette.line;
    context.lineWidth = 1;
    for (const fit of FITS) {
      context.beginPath();
      context.arc(x, y, this.width * fitDistance(fit), 0, TURN);
      context.stroke();
    }
    context.globalAlpha = 1;
  }

  private light(context: CanvasRenderingContext2D, colour: string): void {
    const gradient = context.createRadialGradient(0, 0, 0, 0, 0, REACH * this.width);
    for (let k = 0; k <= STOPS; k++) {
      const away = (REACH * k) / STOPS;
      const fit = Math.exp(-0.5 * away * away) * (1 - k / STOPS);
      gradient.addColorStop(
        k / STOPS,
        `color-mix(in srgb, ${colour} ${(100 * BRIGHTNESS * fit).toFixed(1)}%, transparent)`,
      );
    }
    this.gradient = gradient;
    this.colour = colour;
  }

  /** Names of the circles, each at the first angle at which it lies on free ground. */
  drawNames(paint: Paint, x: number, y: number, room: NameArea, size: number): void {
    for (const fit of FITS) {
      const radius = this.width * fitDistance(fit);
      for (const angle of ANGLES) {
        const atX = x + radius * Math.cos(angle);
        const atY = y + radius * Math.sin(angle);
        if (atX < room.left + NAME_ROOM || atX > room.right - NAME_ROOM || atY < room.top || atY > room.bottom)
          continue;
        drawLabel(paint, viewText[paint.language].fitWidth(decimal(paint.language, fit, 2)), atX, atY, {
          size,
          colour: 'inkFaint',
          align: 'center',
          halo: true,
        });
        break;
      }
    }
  }
}
