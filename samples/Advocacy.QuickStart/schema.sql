-- Who is due is asked by the due instant; it is saved with the state, and only over the state that was read (its ETag).
CREATE TABLE IF NOT EXISTS state (person TEXT PRIMARY KEY, json TEXT NOT NULL, etag TEXT NOT NULL, due INTEGER);

-- Every fact that was not rejected, for when all of a person's facts are to be replayed.
CREATE TABLE IF NOT EXISTS fact (person TEXT, id TEXT, json TEXT NOT NULL, PRIMARY KEY (person, id));

-- What facts brought about or took back; the id is a function of what it is about.
CREATE TABLE IF NOT EXISTS outcome (id TEXT PRIMARY KEY, person TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL, is_taken_back INTEGER NOT NULL);

-- Messages by the id of their decision; when to deliver next, null once sent or expired. Instants are in milliseconds since 1970.
CREATE TABLE IF NOT EXISTS outbox (id TEXT PRIMARY KEY, json TEXT NOT NULL, deliver_at INTEGER);
