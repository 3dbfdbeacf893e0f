-- SPDX-License-Identifier: GPL-3.0-or-later
-- The records of the first release, with a company whose administrator has not joined yet.
PRAGMA journal_mode=WAL;
CREATE TABLE meta (key TEXT PRIMARY KEY NOT NULL, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE companies (id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL, counter INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE users (
  id BLOB PRIMARY KEY NOT NULL, company BLOB NOT NULL REFERENCES companies (id), name TEXT NOT NULL, email TEXT NOT NULL,
  role TEXT NOT NULL, closed INTEGER NOT NULL DEFAULT 0, created_ms INTEGER NOT NULL, UNIQUE (company, email)) STRICT;
CREATE TABLE introductions (
  token_sha256 BLOB PRIMARY KEY NOT NULL, user BLOB NOT NULL REFERENCES users (id), sent_ms INTEGER NOT NULL,
  device BLOB) STRICT;
CREATE TABLE devices (
  key BLOB PRIMARY KEY NOT NULL, company BLOB NOT NULL REFERENCES companies (id), user BLOB NOT NULL REFERENCES users (id),
  joined_ms INTEGER NOT NULL, last_number INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE sessions (
  token_sha256 BLOB PRIMARY KEY NOT NULL, device BLOB NOT NULL REFERENCES devices (key), nonce TEXT NOT NULL UNIQUE,
  expires_ms INTEGER NOT NULL) STRICT;
CREATE TABLE answers (
  device BLOB NOT NULL, number INTEGER NOT NULL, body_sha256 BLOB NOT NULL, verdict INTEGER NOT NULL,
  reason TEXT NOT NULL, PRIMARY KEY (device, number)) STRICT, WITHOUT ROWID;
CREATE TABLE pushes (
  company BLOB NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, device BLOB NOT NULL, bytes INTEGER NOT NULL,
  mark BLOB NOT NULL, PRIMARY KEY (company, first)) STRICT, WITHOUT ROWID;
CREATE TABLE entries (
  id INTEGER PRIMARY KEY, company BLOB NOT NULL, n INTEGER NOT NULL, job BLOB NOT NULL, key BLOB NOT NULL,
  seq INTEGER NOT NULL, hash BLOB NOT NULL, kind TEXT NOT NULL, path TEXT NOT NULL, body BLOB NOT NULL,
  UNIQUE (company, n), UNIQUE (company, job, key, seq)) STRICT;
CREATE INDEX entries_at ON entries (company, job, path);
CREATE TABLE signatures (
  id INTEGER PRIMARY KEY, company BLOB NOT NULL, n INTEGER NOT NULL, job BLOB NOT NULL, key BLOB NOT NULL,
  last INTEGER NOT NULL, statement BLOB NOT NULL, signature BLOB NOT NULL, UNIQUE (company, n),
  UNIQUE (company, job, key, last, signature)) STRICT;
CREATE TRIGGER entries_no_update BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER entries_no_delete BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER signatures_no_update BEFORE UPDATE ON signatures BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER signatures_no_delete BEFORE DELETE ON signatures BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TABLE blobs (
  company BLOB NOT NULL, hash BLOB NOT NULL, size INTEGER NOT NULL, complete INTEGER NOT NULL,
  PRIMARY KEY (company, hash)) STRICT, WITHOUT ROWID;
CREATE INDEX blobs_wanted ON blobs (company, hash) WHERE complete = 0;
CREATE TABLE uploads (
  id TEXT PRIMARY KEY NOT NULL, company BLOB NOT NULL, hash BLOB NOT NULL, length INTEGER NOT NULL,
  created_ms INTEGER NOT NULL, done INTEGER NOT NULL DEFAULT 0, UNIQUE (company, hash)) STRICT;
CREATE TABLE audit (
  id INTEGER PRIMARY KEY, utc_ms INTEGER NOT NULL, company BLOB NOT NULL, user BLOB NOT NULL, device BLOB NOT NULL,
  act TEXT NOT NULL, subject TEXT NOT NULL) STRICT;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
INSERT INTO meta VALUES ('epoch', x'00112233445566778899aabbccddeeff'), ('secret', zeroblob(32));
INSERT INTO companies VALUES (x'01', 'Old Company', 0);
INSERT INTO users VALUES (x'02', x'01', 'Administrator', 'admin@localhost', 'admin', 0, 1);
INSERT INTO audit (utc_ms, company, user, device, act, subject) VALUES (1, x'01', x'', x'', 'company-made', 'Old Company');
PRAGMA application_id=2003657580;
PRAGMA user_version=1;
