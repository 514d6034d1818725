import Foundation

/// A terminal on which a program can be started; what it shows is read here.
final class Terminal {
  struct Unavailable: Error {}

  /// What the program gets as one of its streams.
  let device: FileHandle
  private let master: Int32
  private(set) var shown = ""

  /// `TIOCSPTLCK` and `TIOCGPTN` of <asm-generic/ioctls.h>; Swift sees neither them nor `posix_openpt`.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  init(columns: UInt16 = 100) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var locked: Int32 = 0
    var number: Int32 = 0
    guard master >= 0, ioctl(master, Self.setLock, &locked) == 0, ioctl(master, Self.getNumber, &number) == 0
    else { throw Unavailable() }
    let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    guard slave >= 0 else { throw Unavailable() }
    var size = winsize(ws_row: 40, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard ioctl(slave, UInt(TIOCSWINSZ), &size) == 0 else { throw Unavailable() }
    device = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
  }

  deinit { close(master) }

  /// Reads until the text has been shown, the program is gone, or half a minute is over.
  func wait(for text: String, from process: Process) -> Bool {
    for _ in 0..<600 where !shown.contains(text) {
      if !read(milliseconds: 50), !process.isRunning { break }
    }
    return shown.contains(text)
  }

  /// Reads until the program is gone; one that nobody reads would wait for ever.
  func follow(_ process: Process) {
    while process.isRunning { _ = read(milliseconds: 50) }
    process.waitUntilExit()
    while read(milliseconds: 50) {}
  }

  private func read(milliseconds: Int32) -> Bool {
    var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, milliseconds) == 1, request.revents & Int16(POLLIN) != 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 1 << 14)
    let count = Foundation.read(master, &bytes, bytes.count)
    guard count > 0 else { return false }
    shown += String(decoding: bytes[..<count], as: UTF8.self)
    return true
  }
}
