/** Within the bars of a lever: how much of what is announced is paid, and how much of that is in force. */
import type { LeverCourse } from '../../engine/index.ts';
import { TweenedPath } from '../plot/tweened-path.tsx';
import { useMemo } from 'preact/hooks';

/** What becomes of a lever in the region on show. */
export interface ShownCourse extends LeverCourse {
  /** Half-saturation of policy in its world. */
  readonly half: number;
}

/**
 * The level that would do as much if all of it worked at once: what is in force is bent by decreasing returns (7.12), and
 * straightened it can stand beside what is paid.
 */
export const straightened = (inForce: number, half: number): number => (inForce * half) / (1 + half - inForce);

export interface LeverCoursesProps {
  readonly course: ShownCourse;
  /** Pixel of level 0, and pixels of level 1. */
  readonly base: number;
  readonly height: number;
  readonly at: (quarter: number) => number;
  readonly still: boolean;
}

export function LeverCourses({ course: { paid, inForce, half }, base, height, at, still }: LeverCoursesProps) {
  const [paidY, forceY, floor] = useMemo(() => {
    const heightOf = (level: number): number => base - height * level;
    return [
      paid.map(heightOf),
      inForce.map((level) => heightOf(straightened(level, half))),
      new Float64Array(paid.length).fill(base),
    ];
  }, [paid, inForce, half, base, height]);
  return (
    <g class="tl-course" aria-hidden="true">
      <TweenedPath class="tl-paid" y={paidY} edge={floor} at={at} still={still} />
      <TweenedPath class="tl-in-force" y={forceY} edge={floor} at={at} still={still} />
    </g>
  );
}
