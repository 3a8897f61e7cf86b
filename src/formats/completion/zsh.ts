import {
  type CompletedCommand,
  type CompletedOption,
  type Completions,
  everyOption,
  groupOptions,
  takingValues,
  type Values,
  type Word,
} from './completions.ts';

/** The script for zsh: to be evaluated, or as a file with the name _wujin in a folder of $fpath. */
export function zshScript(completions: Completions): string {
  const { root, commands, language } = completions;
  const arrays = groupOptions(completions).map(({ option, commands: takers }, i, all) => ({
    option,
    takers,
    // Options that differ from command to command are told apart by the first of their commands.
    name:
      option.long.slice(2).replaceAll('-', '_') +
      (all.findIndex((each) => each.option.long === option.long) < i ? `_${takers[0]}` : ''),
  }));
  const ownArrays = ({ name }: CompletedCommand) =>
    arrays.filter(({ takers }) => takers.includes(name));
  // An option of another command may come before that command: it is accepted there, but not offered.
  const elsewhere = everyOption(completions).flatMap(({ long }) =>
    root.options.some((option) => option.long === long)
      ? []
      : arrays.filter(({ option }) => option.long === long).slice(0, 1),
  );
  return `#compdef wujin
# Completion of wujin for zsh. Written by "wujin completion zsh".

# What the program answers, which knows the ids of the data: a word, or a word, a tab and what it stands for.
_wujin_ask() {
  # No id begins with a hyphen: an option is being typed.
  [[ $PREFIX == -* ]] && return 1
  local -a lines candidates
  local line
  lines=("\${(@f)$($_wujin_program completion words $1 $_wujin_data --lang ${language} 2>/dev/null)}")
  for line in $lines; do
    candidates+=("\${line/$'\\t'/:}")
  done
  _describe -t ids id candidates
}

# One of these words: "word", or "word=what it stands for".
_wujin_pick() {
  local -a candidates
  local each
  for each; do
    candidates+=("\${\${each%%=*}//:/\\:}\${\${each#"\${each%%=*}"}/=/:}")
  done
  _describe -t values value candidates
}

_wujin_commands() {
  local -a candidates=(
${commands.map(({ name, about }) => `    ${candidate({ word: name, about })}`).join('\n')}
  )
  _describe -t commands command candidates
}

_wujin() {
  local curcontext=$curcontext context state state_descr i ret=1
  local -a line _wujin_data
  local -A opt_args
  local _wujin_program=wujin

  # The words that zsh makes of what is typed: ~/ expanded where it is not quoted, quotes removed.
  local -a typed=("\${(@)words/#\\~\\//\${(q)HOME}/}")
  typed=("\${(@)typed/#--data=\\~\\//--data=\${(q)HOME}/}")
  typed=("\${(@Q)typed}")
  [[ $typed[1] == */wujin ]] && _wujin_program=$typed[1]

  # The file of --data, wherever it stands: the ids of that file are wanted.
  for ((i = 2; i < CURRENT; i++)); do
    case $typed[i] in
      --data) (( i + 1 < CURRENT )) && _wujin_data=(--data $typed[i+1]) ;;
      --data=*) _wujin_data=(--data \${typed[i]#*=}) ;;
      ${takingValues(completions)
        .filter((word) => word !== '--data')
        .join('|')}) (( i++ )) ;;
      --) break ;;
    esac
  done

  local -a ${arrays.map(({ name }) => `o_${name}`).join(' ')}
${arrays.map(({ name, option }) => `  o_${name}=(${optionSpecs(option).map(quote).join(' ')})`).join('\n')}

  _arguments -C -s -S -A '-*' \\
    ${ownArrays(root)
      .map(({ name }) => `$o_${name}`)
      .join(' ')} \\
    ${elsewhere.map(({ name }) => `"\${(@)o_${name}/#/!}"`).join(' ')} \\
    '1: :_wujin_commands' \\
    '*::: :->operands' && ret=0
  [[ $state == operands ]] || return ret

  words=($line[1] "\${words[@]}")
  (( CURRENT++ ))
  curcontext=\${curcontext%:*:*}:wujin-$line[1]:
  case $line[1] in
${commands.map((command) => commandCase(command, ownArrays(command))).join('\n')}
  esac
  return ret
}

if [[ $funcstack[1] == _wujin ]]; then
  _wujin "$@"
else
  compdef _wujin wujin
fi
`;
}

function commandCase(
  { name, operands, isOpen }: CompletedCommand,
  arrays: readonly { readonly name: string }[],
): string {
  const own = arrays.map((array) => `$o_${array.name}`);
  const action = `${isOpen ? '*' : '1'}: :${actionOf(operands, name)}`;
  const specs = operands.kind === 'free' ? own : [...own, quote(action)];
  return `    ${name})
      _arguments -s -S ${specs.join(' ')} && ret=0
      ;;`;
}

/** What _arguments knows of an option: a text for each way to write it. */
function optionSpecs({ long, short, about, values }: CompletedOption): readonly string[] {
  const description = `[${about.replaceAll(/[[\]\\:]/g, '\\$&')}]`;
  const excluded = short === null ? '' : `(${short} ${long})`;
  const value = values === null ? '' : `: :${actionOf(values, long.slice(2))}`;
  const [behindShort, behindLong] = values === null ? ['', ''] : ['+', '='];
  return [
    ...(short === null ? [] : [`${excluded}${short}${behindShort}${description}${value}`]),
    `${excluded}${long}${behindLong}${description}${value}`,
  ];
}

/** What completes a value, as _arguments wants it. */
function actionOf(values: Values, name: string): string {
  switch (values.kind) {
    case 'words':
      // Behind a space nothing is added to the words of an action.
      return ` _wujin_pick ${values.words.map(picked).join(' ')}`;
    case 'list':
      return `_values -s , field ${values.words.map(({ word }) => word).join(' ')}`;
    case 'asked':
      return ` _wujin_ask ${name}`;
    case 'path':
      return '_files';
    case 'free':
      return '';
  }
}

/** A word for _wujin_pick. The colons of an action are not those of its option. */
function picked({ word, about }: Word): string {
  return quote(about === '' ? word : `${word}=${about}`).replaceAll(':', '\\:');
}

function candidate({ word, about }: Word): string {
  return quote(`${word.replaceAll(':', '\\:')}:${about}`);
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
