extension Schema {
  /// Contrasts with their steps, votes and the questions that were asked.
  ///
  /// Nodes are numbered from 0, the opening, which is not kept; sides are `left`, `right` or `both`. A step has either
  /// moves, or the side and stance of a swap.
  static let contrasts = Step(
    name: "contrasts",
    statements: """
      CREATE TABLE contrast (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        started_at INTEGER NOT NULL,
        pack TEXT NOT NULL,
        pack_version INTEGER NOT NULL,
        left_hash TEXT NOT NULL,
        right_hash TEXT NOT NULL,
        lines_hash TEXT NOT NULL,
        rules INTEGER NOT NULL,
        customer TEXT NOT NULL,
        left_company TEXT NOT NULL,
        right_company TEXT NOT NULL,
        left_stance TEXT NOT NULL,
        right_stance TEXT NOT NULL,
        left_skill INTEGER NOT NULL,
        right_skill INTEGER NOT NULL,
        seed INTEGER NOT NULL,
        language TEXT NOT NULL,
        here INTEGER NOT NULL DEFAULT 0,
        finished INTEGER NOT NULL DEFAULT 0
      );
      CREATE TABLE contrast_step (
        contrast INTEGER NOT NULL REFERENCES contrast(id) ON DELETE CASCADE,
        node INTEGER NOT NULL,
        parent INTEGER NOT NULL,
        left_move TEXT,
        right_move TEXT,
        left_room INTEGER NOT NULL DEFAULT 0,
        right_room INTEGER NOT NULL DEFAULT 0,
        swap_side TEXT,
        swap_stance TEXT,
        PRIMARY KEY (contrast, node)
      ) WITHOUT ROWID;
      CREATE TABLE contrast_hands (
        contrast INTEGER NOT NULL REFERENCES contrast(id) ON DELETE CASCADE,
        node INTEGER NOT NULL,
        sides TEXT NOT NULL,
        number INTEGER NOT NULL,
        move TEXT NOT NULL,
        hands INTEGER NOT NULL,
        PRIMARY KEY (contrast, node, sides, number)
      ) WITHOUT ROWID;
      CREATE TABLE contrast_question (
        contrast INTEGER NOT NULL REFERENCES contrast(id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        occasion TEXT NOT NULL,
        place INTEGER NOT NULL,
        PRIMARY KEY (contrast, number)
      ) WITHOUT ROWID;
      CREATE TABLE contrast_change (
        contrast INTEGER NOT NULL REFERENCES contrast(id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        value INTEGER NOT NULL,
        PRIMARY KEY (contrast, name)
      ) WITHOUT ROWID;
      """)
}
