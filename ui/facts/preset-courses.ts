/** Jobs of the presets as they are shipped, every second year: written by `npm run docs`. */
const files = import.meta.glob<Readonly<Record<string, Readonly<Record<string, string>>>>>('./preset-courses.json', {
  eager: true,
  import: 'default',
});
const courses = Object.values(files)[0]!;

/** One line a region, in the order of the regions; none for a preset that is not among them. */
export function presetCourse(id: string): readonly (readonly number[])[] {
  return Object.values(courses[id] ?? {}).map((line) => line.split(' ').map(Number));
}
