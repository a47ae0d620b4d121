/** One of a table of measurements, and what it needs to know. */
interface Request {
  readonly what: string;
  readonly options: unknown;
}

/** Answers the request in this process's argument, JSON in and JSON out. */
export async function answerRequest(table: Readonly<Record<string, (options: never) => unknown>>): Promise<void> {
  const { what, options } = JSON.parse(process.argv[2] ?? '') as Request;
  const measure = table[what];
  if (measure === undefined) throw new Error(`no measurement is called ${what}`);
  process.stdout.write(JSON.stringify(await measure(options as never)));
}
