import type { Core } from '@strapi/strapi'
import { isPostgres } from './reads'

const tables = (postgres: boolean) => [
  // On PostgreSQL ids are given before commits, so readers of the log follow transaction numbers instead.
  postgres
    ? `create table if not exists change_log (id bigint generated always as identity primary key,
         xid xid8 not null default pg_current_xact_id(), tags text not null, written_at bigint not null)`
    : `create table if not exists change_log (id integer primary key autoincrement,
         tags text not null, written_at bigint not null)`,
  `create index if not exists change_log_${postgres ? 'xid' : 'id'} on change_log (${postgres ? 'xid' : 'id'})`,
  `create table if not exists leases (name varchar(100) primary key, until bigint not null)`,
]

/** One published row per address, whatever way it is written; and the lists of readers without touching drafts. */
const indexes = [
  `create unique index if not exists articles_public_slug on articles (slug, locale) where published_at is not null`,
  `create unique index if not exists events_public_slug on events (slug, locale) where published_at is not null`,
  `create unique index if not exists pages_public_slug on pages (slug, locale) where published_at is not null`,
  `create unique index if not exists official_documents_public_slug on official_documents (slug) where published_at is not null`,
  `create index if not exists articles_public_newest on articles (locale, posted_at, document_id) where published_at is not null`,
  `create index if not exists events_public_dates on events (locale, starts_at, ends_at) where published_at is not null`,
  `create index if not exists official_documents_public_newest on official_documents (posted_at, document_id) where published_at is not null`,
]

/** Makes the tables and indexes that no content type describes; the schema sync leaves them alone. */
export const createOwnTables = async (strapi: Core.Strapi) => {
  const db = strapi.db.connection
  for (const statement of [...tables(isPostgres(db)), ...indexes]) await db.raw(statement)
}
