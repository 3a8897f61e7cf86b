import {
  type CompletedCommand,
  type Completions,
  everyOption,
  takingOne,
  takingValues,
  type Values,
  valuedOptions,
  type Word,
} from './completions.ts';

/** The script for PowerShell, 5.1 and newer. */
export function powershellScript(completions: Completions): string {
  const { root, commands, language } = completions;
  const options = everyOption(completions);
  const aliases = options.flatMap(({ long, short }) => (short === null ? [] : [{ short, long }]));
  const entry = (key: string, values: Values) => `    ${quote(key)} = ${hashOf(values)}`;
  return `# Completion of wujin for PowerShell. Written by "wujin completion powershell".

Register-ArgumentCompleter -Native -CommandName wujin -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)

  # What the options are for, which of them the commands take, and which take a value.
  $about = @{
${options.map(({ long, about }) => `    ${quote(long)} = ${quote(about)}`).join('\n')}
  }
  $aliases = @{ ${aliases.map(({ short, long }) => `${quote(short)} = ${quote(long)}`).join('; ')} }
  $options = @{
${[root, ...commands].map(optionsOf).join('\n')}
  }
  $takeValue = @(${takingValues(completions).map(quote).join(', ')})
  $takeOne = @(${takingOne(completions).map(quote).join(', ')})

  # What may stand behind a command or an option: words, a list of them, what the program is asked for.
  $values = @{
${entry(' ', { kind: 'words', words: commands.map(({ name, about }) => ({ word: name, about })) })}
${commands
  .filter(({ operands }) => operands.kind !== 'free')
  .map(({ name, operands }) => entry(`${name} `, operands))
  .join('\n')}
${valuedOptions(completions)
  .flatMap(({ option, values, commands: names }) =>
    names.map((name) => entry(`${name} ${option.long}`, values)),
  )
  .join('\n')}
  }

  # The command, its operands and the file of --data, from the words before the cursor.
  $command = ''
  $operands = 0
  $option = ''
  $data = ''
  $ended = $false
  foreach ($element in @($commandAst.CommandElements | Select-Object -Skip 1)) {
    if ($element.Extent.EndOffset -ge $cursorPosition) { break }
    $word = $element.Extent.Text.Trim('"', "'")
    if ($option -ne '') {
      if ($option -eq '--data') { $data = $word }
      $option = ''
    } elseif (-not $ended -and $word -ceq '--') {
      $ended = $true
    } elseif (-not $ended -and $word.StartsWith('-')) {
      if ($word.StartsWith('--data=')) { $data = $word.Substring(7) }
      elseif ($takeValue -ccontains $word) { $option = $word }
    } elseif ($command -eq '') {
      $command = $word
    } else {
      $operands += 1
    }
  }

  $typed = $wordToComplete.Trim('"', "'")
  $before = ''
  if ($option -eq '' -and -not $ended -and $typed.StartsWith('-')) {
    $equals = $typed.IndexOf('=')
    if ($equals -lt 0) {
      foreach ($name in @($options[$command])) {
        if ($name -and $name.StartsWith($typed)) {
          [System.Management.Automation.CompletionResult]::new($name, $name, 'ParameterName', $about[$name])
        }
      }
      return
    }
    $option = $typed.Substring(0, $equals)
    $before = $typed.Substring(0, $equals + 1)
    $typed = $typed.Substring($equals + 1)
  }
  if ($aliases.ContainsKey($option)) { $option = $aliases[$option] }
  if ($option -eq '' -and $operands -gt 0 -and $takeOne -ccontains $command) { return }

  $found = $values["$command $option"]
  if (-not $found) { return }
  $candidates = $found.Words
  if ($found.Kind -eq 'asked') {
    $arguments = @('completion', 'words', $(if ($option -eq '') { $command } else { $option.Substring(2) }))
    if ($data.StartsWith('~/')) { $data = $HOME + $data.Substring(1) }
    if ($data -ne '') { $arguments += @('--data', $data) }
    $candidates = [ordered]@{}
    foreach ($line in @(& wujin @arguments --lang ${language} 2>$null)) {
      $parts = $line.Split([char]9)
      $candidates[$parts[0]] = $parts[-1]
    }
  }
  if ($null -eq $candidates) { return }
  if ($found.Kind -eq 'list' -and $typed.Contains(',')) {
    $comma = $typed.LastIndexOf(',') + 1
    $before += $typed.Substring(0, $comma)
    $typed = $typed.Substring($comma)
  }
  foreach ($candidate in $candidates.GetEnumerator()) {
    $name = $candidate.Key
    if ($name.StartsWith($typed)) {
      $tip = if ($candidate.Value) { $candidate.Value } else { $name }
      [System.Management.Automation.CompletionResult]::new("$before$name", $name, 'ParameterValue', $tip)
    }
  }
}
`;
}

function optionsOf({ name, options }: CompletedCommand): string {
  return `    ${quote(name)} = @(${options.map(({ long }) => quote(long)).join(', ')})`;
}

/** No path: PowerShell completes files where a completer has nothing to say. */
function hashOf(values: Values): string {
  if (!('words' in values)) return `@{ Kind = ${quote(values.kind)} }`;
  return `@{ Kind = ${quote(values.kind)}; Words = [ordered]@{ ${values.words.map(pair).join('; ')} } }`;
}

function pair({ word, about }: Word): string {
  return `${quote(word)} = ${quote(about)}`;
}

function quote(text: string): string {
  return `'${text.replaceAll(/['‘’]/g, '$&$&')}'`;
}
