import Wording

/// Command lines as a page of help shows them, before anything else.
func examples(_ commands: String...) -> String {
  ([words.sentence("help.examples"), ""] + commands.map { "  " + $0 }).joined(separator: "\n")
}
