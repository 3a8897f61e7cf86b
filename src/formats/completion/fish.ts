import {
  type Completions,
  groupOptions,
  takingOne,
  takingValues,
  type Values,
  type Word,
} from './completions.ts';

/** The script for fish, 3.0 and newer. */
export function fishScript(completions: Completions): string {
  const { commands, language } = completions;
  const one = takingOne(completions);
  return `# Completion of wujin for fish. Written by "wujin completion fish".

# Four lines: the command on the line, how many operands it has, the file of --data, the program.
function __wujin_line
    set -l command
    set -l operands 0
    set -l data
    set -l option
    set -l ended
    set -l words (commandline -opc)
    for word in $words[2..-1]
        if test -n "$option"
            test "$option" = --data; and set data $word
            set option
        else if test -z "$ended"; and test "$word" = --
            set ended yes
        else if test -z "$ended"; and string match -q -- '-*' $word
            switch $word
                case '--data=*'
                    set data (string replace -- --data= '' $word)
                case ${takingValues(completions).join(' ')}
                    set option $word
            end
        else if test -z "$command"
            set command $word
        else
            set operands (math $operands + 1)
        end
    end
    echo "$command"
    echo $operands
    string replace -r '^~/' "$HOME/" -- "$data"
    string replace -r '^~/' "$HOME/" -- $words[1]
end

# Whether the command is one of these; with --first, whether no operand of it was typed yet.
function __wujin_at
    set -l line (__wujin_line)
    if test "$argv[1]" = --first
        test $line[2] -eq 0; or return 1
    end
    contains -- "$line[1]" $argv
end

# What the program answers, which knows the ids of the data.
function __wujin_ask
    # No id begins with a hyphen: an option is being typed.
    string match -qr '^-[^=]*$' -- (commandline -ct); and return
    set -l line (__wujin_line)
    set -l program wujin
    string match -q '*/wujin' -- $line[4]; and set program $line[4]
    set -l data
    test -n "$line[3]"; and set data --data $line[3]
    $program completion words $argv $data --lang ${language} 2>/dev/null
end

# Names parted by commas: those that stand there already, then each of the others.
function __wujin_list
    set -l typed (commandline -ct | string replace -r '^--[^=]*=' '')
    set -l before (string replace -r '[^,]*$' '' -- "$typed")
    for word in $argv
        echo $before$word
    end
end

complete -c wujin -f
${commands
  .map(
    ({ name, about }) =>
      `complete -c wujin -n "__wujin_at ''" -a ${quote(name)} -d ${quote(about)}`,
  )
  .join('\n')}

${groupOptions(completions)
  .map(({ option, commands: names }) => {
    const { long, short, about, values } = option;
    return [
      `complete -c wujin -n "__wujin_at ${names.map((name) => name || "''").join(' ')}"`,
      `-l ${long.slice(2)}`,
      ...(short === null ? [] : [`-s ${short.slice(1)}`]),
      ...(values === null ? [] : [argumentsOf(values, long.slice(2), '-x ')]),
      `-d ${quote(about)}`,
    ].join(' ');
  })
  .join('\n')}

${commands
  .filter(({ operands }) => operands.kind !== 'free')
  .map(
    ({ name, operands }) =>
      `complete -c wujin -n "__wujin_at ${one.includes(name) ? '--first ' : ''}${name}" ${argumentsOf(operands, name, '')}`,
  )
  .join('\n')}
`;
}

/** What follows an option or a command, as "complete" wants it. */
function argumentsOf(values: Values, name: string, only: '' | '-x '): string {
  switch (values.kind) {
    case 'words':
      return `${only}-a ${quote(values.words.map(described).join(' '))}`;
    case 'list':
      return `${only}-a ${quote(`(__wujin_list ${values.words.map(({ word }) => word).join(' ')})`)}`;
    case 'asked':
      return `${only}-a ${quote(`(__wujin_ask ${name})`)}`;
    case 'path':
      return '-r -F';
    case 'free':
      return '-x';
  }
}

/** A word with its description after a tab. */
function described({ word, about }: Word): string {
  return about === '' ? word : `${word}\\t${quote(about)}`;
}

function quote(text: string): string {
  return `'${text.replaceAll(/[\\']/g, '\\$&')}'`;
}
