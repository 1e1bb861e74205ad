// The migrations, in order: one file each, `NNN_name.sql`, taken into the build. A released one is never edited.

const texts = import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true });

export interface Migration {
  /** The `user_version` a project has after it: 1, 2, 3 … */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}

export const migrations: readonly Migration[] = Object.entries(texts)
  .map(([path, sql]) => {
    const name = path.slice(path.lastIndexOf('/') + 1, -'.sql'.length);
    return { version: Number(name.slice(0, 3)), name, sql };
  })
  .sort((a, b) => a.version - b.version);
