/** The book the model follows, heading by heading: Ma Jianhui (2009), chapters 3 to 6. */
import { advice } from './text/advice.ts';
import { growth } from './text/growth.ts';
import { problems } from './text/problems.ts';
import { west } from './text/west.ts';
import type { BookPart } from './book-heading.ts';

export const book: readonly BookPart[] = [growth, problems, west, advice];
