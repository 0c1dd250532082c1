/**
 * The walls between the rooms of the source. Each one has a reason, told to whoever hits it.
 *
 * Usual way out: what two rooms both need is thought, and belongs to shared; what only one of them
 * can do is asked for through the contract in shared/ipc.
 */

/** An outside package that only one room may use. */
const onlyIn = (room, packages, why) => ({
  name: `only-in-${room.replaceAll('/', '-')}`,
  comment: why,
  severity: 'error',
  from: { path: '^(main|renderer|shared|test)/', pathNot: `^(${room}|test)/` },
  to: { path: packages.map((name) => `^(node_modules/)?(@types/)?${name}(/|$)`) },
});

module.exports = {
  forbidden: [
    {
      name: 'shared-is-pure',
      comment:
        'shared is thought only: it runs in the window, the engine and on the command line alike. It uses itself, ' +
        'the schema library zod, luxon for time zones and date-holidays for public holidays. Files, windows, spreadsheets and the time of day come in as values from outside.',
      severity: 'error',
      from: { path: '^shared/' },
      to: {
        pathNot: [
          '^shared/',
          '^node_modules/zod/',
          '^node_modules/(@types/)?luxon/',
          '^node_modules/date-holidays/',
        ],
      },
    },
    {
      name: 'main-without-renderer',
      comment: 'main does not know how things look. Put what both need into shared.',
      severity: 'error',
      from: { path: '^main/' },
      to: { path: '^renderer/' },
    },
    {
      name: 'renderer-without-main',
      comment:
        'The window runs in a sandbox and has no hands: it asks for work through the contract in shared/ipc, and the ' +
        'engine does it.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^main/' },
    },
    {
      name: 'renderer-without-node',
      comment: 'There is no Node in the window. Ask through the contract in shared/ipc.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/vite\\.config\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'domain-knows-model-and-lib',
      comment:
        'A rule of shared/domain takes rows and gives values. It knows what things are made of (shared/model) and ' +
        'small helpers (shared/lib), but no commands, changes, content or calls, so that it can be read and tested alone.',
      severity: 'error',
      from: { path: '^shared/domain/' },
      to: { path: '^shared/', pathNot: '^shared/(domain|model|lib)/' },
    },
    {
      name: 'model-is-the-ground',
      comment:
        'shared/model says what a workbook is made of, before any rule, command or call. It knows only shared/lib.',
      severity: 'error',
      from: { path: '^shared/model/' },
      to: { path: '^shared/', pathNot: '^shared/(model|lib)/' },
    },
    {
      name: 'lib-has-no-nouns',
      comment:
        'shared/lib holds helpers without our nouns. What speaks of workbooks belongs to a room above it.',
      severity: 'error',
      from: { path: '^shared/lib/' },
      to: { path: '^shared/', pathNot: '^shared/lib/' },
    },
    {
      name: 'phases-do-not-meet',
      comment:
        'The phases of the engagement are written and changed apart. What two of them show belongs to renderer/ui, ' +
        'what two of them compute to shared/domain, what two of them read to renderer/workbook.',
      severity: 'error',
      from: { path: '^renderer/phases/([^/]+)/' },
      to: { path: '^renderer/phases/', pathNot: '^renderer/phases/$1/' },
    },
    {
      name: 'ui-has-no-workbook',
      comment:
        'A part in renderer/ui gets values and tells of events; what they mean is known to the page that uses it.',
      severity: 'error',
      from: { path: '^renderer/ui/' },
      to: {
        path: '^renderer/(workbook|registers|phases|app)/|^shared/(domain|commands|changes|content|ipc)/',
      },
    },
    {
      name: 'workbook-below-the-pages',
      comment: 'The mirror in renderer/workbook serves every page and therefore knows none.',
      severity: 'error',
      from: { path: '^renderer/workbook/' },
      to: { path: '^renderer/(registers|phases|app)/' },
    },
    {
      name: 'registers-below-the-pages',
      comment:
        'renderer/registers joins the grid of renderer/ui to the open workbook, for every phase alike, and therefore ' +
        'knows none. What only one page needs comes in from that page.',
      severity: 'error',
      from: { path: '^renderer/registers/' },
      to: { path: '^renderer/', pathNot: '^renderer/(registers|ui|workbook)/' },
    },
    {
      name: 'gate-below-the-phases',
      comment:
        'renderer/gate shows the gate at the end of a phase, whichever phase it is. What only one gate shows comes in ' +
        'from the page of that phase.',
      severity: 'error',
      from: { path: '^renderer/gate/' },
      to: { path: '^renderer/', pathNot: '^renderer/(gate|registers|ui|workbook)/' },
    },
    {
      name: 'store-without-excel',
      comment:
        'A workbook file and a spreadsheet are two ways to keep rows. The engine and the command line join them.',
      severity: 'error',
      from: { path: '^main/store/' },
      to: { path: '^main/excel/' },
    },
    {
      name: 'excel-without-store',
      comment: 'A spreadsheet is made from rows and gives rows; where they are kept is not its concern.',
      severity: 'error',
      from: { path: '^main/excel/' },
      to: { path: '^main/store/' },
    },
    {
      name: 'store-and-excel-below-the-rest',
      comment:
        'main/store, main/excel and main/report are used by the engine and the command line, and know neither.',
      severity: 'error',
      from: { path: '^main/(store|excel|report)/' },
      to: { path: '^main/(app|engine|ipc|cli)/' },
    },
    {
      name: 'engine-and-command-line-without-windows',
      comment:
        'The engine is a process of its own and the command line has no window: neither can reach main/app.',
      severity: 'error',
      from: { path: '^main/(engine|cli|ipc)/' },
      to: { path: '^main/app/' },
    },
    onlyIn(
      'main/app',
      ['electron'],
      'Electron is used in main/app alone, so that everything else runs without it.',
    ),
    onlyIn(
      'main/store',
      ['better-sqlite3'],
      'SQLite is used in main/store alone: how a workbook is kept is decided in one place.',
    ),
    onlyIn(
      'main/excel',
      ['exceljs'],
      'exceljs is used in main/excel alone, behind checks that its weak spots need.',
    ),
    {
      ...onlyIn(
        'main/excel',
        ['papaparse'],
        'CSV is read and written in main/excel alone, beside the spreadsheets it comes from.',
      ),
      name: 'only-in-main-excel-csv',
    },
    onlyIn(
      'shared/lib',
      ['date-holidays'],
      'The rules of holidays are large: they are read late, through shared/lib/public-holidays.ts, so that nothing waits for them at start.',
    ),
    onlyIn(
      'renderer',
      ['react', 'react-dom', '@mantine', 'recharts', 'zustand', 'wouter', '@tabler', '@tanstack'],
      'What draws the window is used in renderer alone.',
    ),
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one thought, or a third one is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'What the product needs does not live in test/.',
      severity: 'error',
      from: { path: '^(main|renderer|shared)/' },
      to: { path: '^test/' },
    },
    {
      name: 'resolvable',
      comment: 'This import leads nowhere: a typing error, or a package that is missing in package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(vite/client)$' },
    },
    {
      name: 'product-without-tools',
      comment: 'What ships must be a dependency; this package is only there for development.',
      severity: 'error',
      from: { path: '^(main|renderer|shared)/', pathNot: '^renderer/vite\\.config\\.ts$' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/(electron|@types)/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // An import of a type alone is a dependency too: knowing a room's types is knowing the room.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
    },
  },
};
