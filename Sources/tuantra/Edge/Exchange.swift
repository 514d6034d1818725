import Glibc

/// Exchanging two folders in one step, so that at every moment either the one or the other stands at its place.
enum Exchange {
  static func exchange(_ first: String, _ second: String) throws(SystemFault) {
    guard renameat2(AT_FDCWD, first, AT_FDCWD, second, exchangeFlag) == 0 else { throw .last }
  }

  /// `RENAME_EXCHANGE` of <linux/fs.h>.
  private static let exchangeFlag: CUnsignedInt = 1 << 1
}

/// Since Linux 3.15 and glibc 2.28; Swift's `Glibc` leaves it out, because it is declared only under `_GNU_SOURCE`.
@_silgen_name("renameat2")
private func renameat2(
  _ oldFolder: CInt, _ oldPath: UnsafePointer<CChar>, _ newFolder: CInt, _ newPath: UnsafePointer<CChar>,
  _ flags: CUnsignedInt
) -> CInt
