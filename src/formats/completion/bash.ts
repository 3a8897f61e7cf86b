import { groupBy } from '../../model/group.ts';
import {
  type CompletedCommand,
  type Completions,
  everyOption,
  takingOne,
  takingValues,
  type Values,
  valuedOptions,
} from './completions.ts';

/** The script for bash, 3.2 as on macOS and newer, with or without the package bash-completion. */
export function bashScript(completions: Completions): string {
  const { root, commands, language } = completions;
  const short = everyOption(completions).flatMap((option) =>
    option.short !== null && option.values !== null
      ? [{ short: option.short, long: option.long }]
      : [],
  );
  return `# Completion of wujin for bash. Written by "wujin completion bash".

# The options of a command, in words.
_wujin_options() {
  case $1 in
${groupCommands([root, ...commands])
  .map(({ names, options }) => `    ${names}) words='${options}' ;;`)
  .join('\n')}
  esac
}

# What may stand behind a command or an option: words, a list of them, what the program is asked for, a path.
_wujin_values() {
  case "$1 $2" in
${places(completions)
  .map(({ patterns, words }) => `    ${patterns.join(' | ')}) ${words} ;;`)
  .join('\n')}
  esac
}

# The word that bash makes of what is typed: quotes removed, ~/ expanded. Nothing else is: Tab runs no command.
_wujin_unquote() {
  local rest=$1 quote='' character
  word=''
  case $rest in
    \\~/*) word=$HOME rest=\${rest#?} ;;
    --data=\\~/*) word=--data=$HOME rest=\${rest#--data=?} ;;
  esac
  while [ -n "$rest" ]; do
    character=\${rest:0:1} rest=\${rest:1}
    if [ "$character" = "$quote" ]; then
      quote=''
    elif [ "$character" = '\\' ] && [ "$quote" != "'" ]; then
      # Inside of double quotes a backslash is one, unless it escapes something.
      case $quote\${rest:0:1} in '"'[!\\"\\\\\\$\\\`]*) word=$word$character ;; esac
      word=$word\${rest:0:1} rest=\${rest:1}
    elif [ -z "$quote" ] && { [ "$character" = "'" ] || [ "$character" = '"' ]; }; then
      quote=$character
    else
      word=$word$character
    fi
  done
}

_wujin_offer() {
  local candidate
  for candidate in "$@"; do
    case $candidate in "$typed"*) COMPREPLY[\${#COMPREPLY[@]}]=$before\${candidate#"$standing"} ;; esac
  done
}

_wujin() {
  local IFS=$' \\t\\n' word previous='' command='' option='' data='' ended='' operands=0 i count
  local typed='' before='' standing='' words='' kind='' program=wujin line
  line=()
  COMPREPLY=()
  _wujin_unquote "\${COMP_WORDS[0]}"
  case $word in */wujin) program=$word ;; esac

  # Readline parts words at = and : too. Those that stand together on the line are put together again.
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    count=\${#line[@]}
    if ((count > 0)); then
      previous=\${line[count - 1]}
      case $previous/$word in
        *[=:]/* | */[=:]*)
          case \${COMP_LINE:-$previous$word} in
            *"$previous$word"*)
              line[count - 1]=$previous$word
              continue
              ;;
          esac
          ;;
      esac
    fi
    line[count]=$word
  done

  count=\${#line[@]}
  for ((i = 0; i < count; i++)); do
    _wujin_unquote "\${line[i]}"
    if ((i == count - 1)); then
      typed=$word
    elif [ -n "$option" ]; then
      case $option in --data) data=$word ;; esac
      option=''
    elif [ -z "$ended" ] && [ "$word" = -- ]; then
      ended=yes
    elif [ -z "$ended" ] && [ "\${word#-}" != "$word" ]; then
      case $word in
        --data=*) data=\${word#*=} ;;
        ${takingValues(completions).join(' | ')}) option=$word ;;
      esac
    elif [ -z "$command" ]; then
      command=$word
    else
      operands=$((operands + 1))
    fi
  done

  if [ -z "$option$ended" ]; then
    case $typed in
      --*=*)
        option=\${typed%%=*} typed=\${typed#*=}
        case $COMP_WORDBREAKS in *=*) ;; *) before=$option= ;; esac
        ;;
${short
  .map(
    (each) =>
      `      ${each.short}?*) option=${each.short} before=${each.short} typed=\${typed#${each.short}} ;;`,
  )
  .join('\n')}
      -*)
        _wujin_options "$command"
        _wujin_offer $words
        return
        ;;
    esac
  fi
${short.map((each) => `  case $option in ${each.short}) option=${each.long} ;; esac`).join('\n')}
  if [ -z "$option" ] && ((operands > 0)); then
    case $command in ${takingOne(completions).join(' | ')}) return ;; esac
  fi

  _wujin_values "$command" "$option"
  case $kind in
    path)
      # Readline's own file names; older than 4 it takes them wherever there is nothing else.
      ((BASH_VERSINFO[0] < 4)) || compopt -o default
      return
      ;;
    asked)
      word=\${option:-$command} word=\${word#--}
      while IFS=$'\\t' read -r word previous; do
        [ -z "$word" ] || _wujin_offer "$word"
      done <<<"$("$program" completion words "$word" \${data:+--data "$data"} --lang ${language} \\
        2>/dev/null)"
      ;;
    list)
      case $typed in *,*) before=$before\${typed%,*}, typed=\${typed##*,} ;; esac
      ((BASH_VERSINFO[0] < 4)) || compopt -o nospace
      _wujin_offer $words
      ;;
    words)
      # What stands before a colon is no part of the word that readline replaces.
      case $COMP_WORDBREAKS/$typed in *:*/*:*) standing=\${typed%:*}: ;; esac
      _wujin_offer $words
      ;;
  esac
}

if ((BASH_VERSINFO[0] < 4)); then complete -o default -F _wujin wujin; else complete -F _wujin wujin; fi
`;
}

/** What completes each place: a command and an option of it, or the operands of a command. */
function places(completions: Completions) {
  const { commands } = completions;
  const names: Values = {
    kind: 'words',
    words: commands.map(({ name, about }) => ({ word: name, about })),
  };
  const valued = valuedOptions(completions);
  const isEverywhere = (long: string) =>
    valued.filter(({ option }) => option.long === long).length === 1;
  const found = [
    { pattern: `' '`, values: names },
    ...commands
      .filter(({ operands }) => operands.kind !== 'free')
      .map(({ name, operands }) => ({ pattern: `'${name} '`, values: operands })),
    ...valued.flatMap(({ option: { long }, values, commands: takers }) =>
      isEverywhere(long)
        ? [{ pattern: `*' ${long}'`, values }]
        : takers.map((name) => ({ pattern: `'${name} ${long}'`, values })),
    ),
  ];
  const grouped = groupBy(found, ({ values }) => [assignments(values)]);
  return [...grouped].map(([words, group]) => ({
    patterns: group.map(({ pattern }) => pattern),
    words,
  }));
}

function assignments(values: Values): string {
  return 'words' in values
    ? `kind=${values.kind} words='${values.words.map(({ word }) => word).join(' ')}'`
    : `kind=${values.kind}`;
}

/** Commands with the same options share a branch. */
function groupCommands(commands: readonly CompletedCommand[]) {
  const groups = groupBy(commands, ({ options }) => [
    options.flatMap(({ long, short }) => (short === null ? [long] : [short, long])).join(' '),
  ]);
  return [...groups].map(([options, group]) => ({
    names: group.map(({ name }) => (name === '' ? "''" : name)).join(' | '),
    options,
  }));
}
