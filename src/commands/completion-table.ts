import type { JsonSchema, Schemas } from '../datasets/complete-schema.ts';
import type {
  CompletedCommand,
  CompletedOption,
  Completions,
  Values,
  Word,
} from '../formats/completion/completions.ts';
import type { Language, Text } from '../model/text.ts';
import { keysOf } from '../model/vocabulary.ts';
import type { Command, DescribedCommand } from './command.ts';
import { isAsked } from './completion-words.ts';
import { flagOptions, type Option, type OptionName, options, type Vocabulary } from './options.ts';

/** Words that a command accepts as operands, with their meanings. */
export type OperandWords = Readonly<Record<string, Vocabulary>>;

/** What the completion scripts are made from: the table of commands in one language. */
export function completionsOf(
  overview: DescribedCommand,
  commands: readonly DescribedCommand[],
  operandWords: OperandWords,
  schemas: Pick<Schemas, 'outputs' | 'definitions'>,
  language: Language,
): Completions {
  const complete = (command: DescribedCommand): CompletedCommand => ({
    name: command.name,
    about: command.about[language],
    options: [
      ...command.options.map((name) => completedOption(name, command, schemas, language)),
      ...keysOf(flagOptions)
        .filter((name) => name === 'help' || command === overview)
        .map((name) => ({ ...spelt(name, flagOptions[name], language), values: null })),
    ],
    operands: operandsOf(command, operandWords, language),
    isOpen: command.operands.includes('…'),
  });
  return { language, root: complete(overview), commands: commands.map(complete) };
}

function spelt(
  name: string,
  { short, about }: Pick<Option, 'short' | 'about'>,
  language: Language,
) {
  return {
    long: `--${name}`,
    short: short === undefined ? null : `-${short}`,
    about: about[language],
  };
}

function completedOption(
  name: OptionName,
  command: Command,
  schemas: Pick<Schemas, 'outputs' | 'definitions'>,
  language: Language,
): CompletedOption {
  const option: Option = options[name];
  const values =
    (name === 'format' && command.formats) ||
    (name === 'verdict' && command.verdicts) ||
    option.values;
  return {
    ...spelt(name, { ...option, about: command.abouts?.[name] ?? option.about }, language),
    values:
      option.takes === undefined
        ? null
        : values
          ? { kind: 'words', words: wordsOf(values, language) }
          : valuesOf(option.completes, command, schemas, language),
  };
}

const largestFirst: Text = { en: 'largest first', zh: '从大到小' };

function valuesOf(
  completes: Option['completes'],
  command: Command,
  schemas: Pick<Schemas, 'outputs' | 'definitions'>,
  language: Language,
): Values {
  const fields = () => fieldsOf(schemas, command.name === '' ? 'overview' : command.name);
  switch (completes) {
    case undefined:
      return { kind: 'free' };
    case 'area':
    case 'topic':
    case 'source':
    case 'year':
      return { kind: 'asked' };
    case 'path':
      return { kind: 'path' };
    case 'fields':
      return { kind: 'list', words: fields().map((word) => ({ word, about: '' })) };
    case 'sort':
      return {
        kind: 'words',
        words: fields().flatMap((word) => [
          { word, about: '' },
          { word: `${word}:desc`, about: largestFirst[language] },
        ]),
      };
  }
}

function operandsOf(
  { name, operands }: Command,
  operandWords: OperandWords,
  language: Language,
): Values {
  const words = operandWords[name];
  if (['[folder]', '[file…]', '<file>'].includes(operands)) return { kind: 'path' };
  if (words) return { kind: 'words', words: wordsOf(words, language) };
  return isAsked(name) ? { kind: 'asked' } : { kind: 'free' };
}

function wordsOf(vocabulary: Vocabulary, language: Language): readonly Word[] {
  return Object.entries(vocabulary).map(([word, about]) => ({ word, about: about[language] }));
}

/** The keys of the objects that a command gives, whichever of their forms. */
function fieldsOf(
  { outputs, definitions }: Pick<Schemas, 'outputs' | 'definitions'>,
  name: string,
) {
  const keys = (schema: JsonSchema): readonly string[] => {
    const reference = /^#\/\$defs\/(.*)$/.exec(String(schema['$ref']))?.[1];
    const inside = [schema['items'], ...listOf(schema['anyOf'])].filter(isSchema);
    return [
      ...Object.keys(isSchema(schema['properties']) ? schema['properties'] : {}),
      ...inside.flatMap(keys),
      ...keysIn(definitions[reference ?? '']),
    ];
  };
  const keysIn = (schema: JsonSchema | undefined) => (schema ? keys(schema) : []);
  return [...new Set(keysIn(outputs[name]))];
}

function isSchema(json: JsonSchema[string] | undefined): json is JsonSchema {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function listOf(json: JsonSchema[string] | undefined): readonly JsonSchema[string][] {
  return Array.isArray(json) ? json : [];
}
