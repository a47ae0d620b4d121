/** Words on the canvas. */
import type { Paint } from './picture.ts';

export interface LabelStyle {
  readonly size: number;
  readonly colour: 'ink' | 'inkSoft' | 'inkFaint' | 'cognitive' | 'functional' | 'leaving';
  readonly align: CanvasTextAlign;
  readonly weight?: 400 | 500 | 600 | undefined;
  readonly serif?: boolean | undefined;
  /** Outline in the colour of the ground, so that the word can be read on lines and marks. */
  readonly halo?: boolean | undefined;
}

/** Writes a label whose middle line is at y. */
export function drawLabel({ context, palette }: Paint, text: string, x: number, y: number, style: LabelStyle): void {
  context.font = `${style.weight ?? 400} ${palette.textScale * style.size}px ${style.serif === true ? palette.serif : palette.sans}`;
  context.textAlign = style.align;
  context.textBaseline = 'middle';
  if (style.halo === true) {
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = palette.paper;
    context.strokeText(text, x, y);
  }
  context.fillStyle = palette[style.colour];
  context.fillText(text, x, y);
  context.textBaseline = 'alphabetic';
}
