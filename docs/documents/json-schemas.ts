import { toJsonSchema } from '@valibot/to-json-schema';
import type { Text } from '../../engine/index.ts';
import { designSchema, documentSchema } from '../../experiments/index.ts';

/** The JSON Schema of a scenario document, from the schema the program checks with. */
export const scenarioSchema = (): string => schemaText('Jiqun scenario document', documentSchema);

/** The JSON Schema of a design file, the same way. */
export const experimentDesignSchema = (): string => schemaText('Jiqun experiment design', designSchema);

function schemaText(title: string, checked: Parameters<typeof toJsonSchema>[0]): string {
  const schema = toJsonSchema(checked, {
    // JSON has no other numbers than finite ones.
    ignoreActions: ['finite'],
    overrideAction({ valibotAction, jsonSchema }) {
      if (valibotAction.type !== 'metadata') return undefined;
      const { allowed } = (valibotAction as unknown as { readonly metadata: { readonly allowed?: Text } }).metadata;
      return allowed === undefined
        ? undefined
        : ({ ...jsonSchema, allowed: undefined, description: allowed.en } as typeof jsonSchema);
    },
  });
  const plain = (key: string, value: unknown): unknown =>
    key === 'additionalProperties' && isNothing(value) ? false : value;
  return `${JSON.stringify({ title, ...schema }, plain, 2)}\n`;
}

function isNothing(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'not' in value;
}
