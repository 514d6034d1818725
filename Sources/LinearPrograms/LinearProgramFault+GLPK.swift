import CGLPK

extension LinearProgramFault {
  /// Throws what an answer of `CGLPK` means, unless it means that all went well.
  static func check(_ status: Int32) throws(LinearProgramFault) {
    switch Int(status) {
    case CGLPK_OK: return
    case CGLPK_WRONG_THREAD: throw LinearProgramFault(.wrongThread, "the program was made on another thread")
    case CGLPK_STALE: throw LinearProgramFault(.stale, "an earlier fault on this thread took the program with it")
    case CGLPK_NO_MEMORY: throw LinearProgramFault(.memory, "no memory available")
    default: throw LinearProgramFault(glpkMessage: lastMessage())
    }
  }

  /// What GLPK said during the thread's last call, without the final line break.
  static func lastMessage() -> String {
    var message = String(cString: cglpk_message())
    while message.last?.isNewline == true { message.removeLast() }
    return message
  }

  /// GLPK gives its errors no numbers; these are the two phrases of its allocator and of its assertions.
  private init(glpkMessage message: String) {
    if message.contains("memory") {
      self.init(.memory, message)
    } else if message.hasPrefix("Assertion failed") {
      self.init(.numerical, message)
    } else {
      self.init(.misuse, message)
    }
  }
}
