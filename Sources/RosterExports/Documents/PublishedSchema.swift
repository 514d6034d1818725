/// Descriptions of our documents for programs that read them, as JSON Schema (draft 2020-12).
public enum PublishedSchema {
  /// Of the export `json`.
  public static var rosterView: [UInt8] { PackageResources.roster_view_schema_json }
}
