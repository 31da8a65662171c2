// The parts of the bash script that do not depend on the verbs.

extension BashCompletions {
  /// How candidates get into the list that bash reads.
  static let tools = #"""
    _perennial_offer() {
      local candidate
      for candidate; do
        [[ $candidate != "$cur"* ]] || COMPREPLY+=("$candidate")
      done
    }

    _perennial_files() {
      local path
      compopt -o filenames 2>/dev/null
      while IFS= read -r path; do
        COMPREPLY+=("$path")
      done < <(compgen "$1" -- "$cur")
    }
    """#

  /// Finds out which verb stands on the line, and what comes next.
  static let main = #"""
    _perennial() {
      local cur=${COMP_WORDS[COMP_CWORD]} verb="" position=0 i word
      local before=${COMP_WORDS[COMP_CWORD - 1]}
      COMPREPLY=()
      for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == -?* ]]; then
          # bash parts --name=value into three words.
          if [[ ${COMP_WORDS[i + 1]} == "=" ]]; then
            ((i += 2))
          elif _perennial_takes_value "$word"; then
            ((i += 1))
          fi
        elif _perennial_leads_on "$word"; then
          verb="${verb:+$verb }$word"
        else
          ((position += 1))
        fi
      done
      if [[ $cur == "=" ]]; then
        cur=""
      elif [[ $before == "=" ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
      fi
      if [[ $before == -* ]] && _perennial_takes_value "$before"; then
        _perennial_values "$before"
      elif [[ $cur == -* ]]; then
        _perennial_options
      else
        _perennial_words
      fi
    }

    complete -F _perennial perennial
    """#
}
