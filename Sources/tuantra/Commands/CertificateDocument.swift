import Planning
import RosterExports
import RosterModel

/// `certificate.json`: what proves the bounds of a run's levels.
struct CertificateDocument: Document, Codable {
  /// About people on groups of duties that differ only in their place.
  let folded: Certificate?
  /// About every duty by itself.
  let full: Certificate?

  init(_ proofs: BoundProofs) {
    folded = proofs.folded
    full = proofs.full
  }
}
