import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { runCli } from '../../../main/cli/run-cli.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = tempFolder();
const file = (name: string) => join(folder, name);

beforeAll(() => {
  vi.stubEnv('XDG_CONFIG_HOME', file('config'));
  vi.stubEnv('APPDATA', file('config'));
});

/** Runs a command and gathers what it printed. */
async function cli(...argv: string[]) {
  let out = '';
  let err = '';
  const code = await runCli(argv, {
    out: (text) => (out += `${text}\n`),
    err: (text) => (err += `${text}\n`),
  });
  return { code, out, err, json: () => JSON.parse(out) };
}

describe('new, sample and info', () => {
  it('make a workbook that says what it is', async () => {
    const path = file('a.orw');
    expect(await cli('new', path, '--title', 'Service review', '--client', 'Acme')).toMatchObject({
      code: 0,
      err: '',
    });
    expect((await cli('info', path, '--json')).json()).toMatchObject({
      title: 'Service review',
      client: 'Acme',
      sample: false,
      changes: 1,
      answered: 0,
      applicable: 83,
    });
    expect((await cli('info', path)).out).toContain('Checklist    0 of 83 answered');
  });

  it('replace an existing file only with --force', async () => {
    const path = file('b.orw');
    await cli('new', path);
    const before = readFileSync(path);
    const refused = await cli('sample', path);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toBe('b.orw exists already and was left as it is. Choose another name.\n');
    expect(readFileSync(path).equals(before)).toBe(true);
    expect((await cli('sample', path, '--force')).code).toBe(0);
    expect((await cli('info', path, '--json')).json()).toMatchObject({ sample: true });
  });
});

describe('set', () => {
  it('gives an answer by question, as the one who types, and the results follow', async () => {
    const path = file('set.orw');
    await cli('new', path);
    for (let n = 1; n <= 8; n += 1)
      expect((await cli('set', path, 'answer', `R1.${n}`, 'level', '4', '--author', 'Dana Meyer')).code).toBe(
        0,
      );
    expect((await cli('results', path, '--json')).json()).toMatchObject({
      'readiness.R1.claimed': 75,
      'readiness.R1.evidenced': 25,
      'readiness.overall': 25,
      'readiness.provisional': true,
      'readiness.band': 'not-ready',
    });
    const people = (await cli('rows', path, 'person', '--json')).json();
    expect(people).toMatchObject([
      { id: expect.any(String), name: 'Dana Meyer', role: '', organisation: '' },
    ]);
    const answers = (await cli('rows', path, 'answer', '--json')).json();
    expect(answers).toHaveLength(8);
    expect((await cli('set', path, 'answer', answers[0].id, 'evidence_strength', 'Verified')).code).toBe(0);
    expect((await cli('info', path, '--json')).json()).toMatchObject({
      changes: 10,
      lastChange: { title: 'Change evidence strength of R1.1' },
    });
  });

  it('reads a decimal comma, a choice by its label and an empty text', async () => {
    const path = file('words.orw');
    await cli('sample', path);
    expect((await cli('set', path, 'dimension', 'R1', 'weight', '12,5')).code).toBe(0);
    expect(
      (
        await cli(
          'set',
          path,
          'engagement',
          (await cli('info', path, '--json')).json().id,
          'score_basis',
          'Claimed levels',
        )
      ).code,
    ).toBe(0);
    const [answer] = (await cli('rows', path, 'answer', '--json'))
      .json()
      .filter((row: { due: string | null }) => row.due);
    expect((await cli('set', path, 'answer', answer.id, 'due', '')).code).toBe(0);
    const dimension = (await cli('rows', path, 'dimension', '--json')).json()[0];
    expect(dimension).toMatchObject({ id: 'R1', weight: 12.5 });
    expect((await cli('results', path, '--json')).json()['readiness.basis']).toBe('claimed');
  });

  it.each([
    [['answer', 'R1.1', 'level', '6'], 'Level is a level from 1 to 5.'],
    [['answer', 'R1.1', 'level', 'high'], 'Level is a level from 1 to 5.'],
    [['answer', 'R99.1', 'level', '3'], 'There is no question R99.1'],
    [['answer', 'R1.1', 'not_applicable', 'yes'], 'Not applicable needs a reason'],
    [['answer', 'R1.1', 'owner', 'nobody'], 'Owner names a person that is not there'],
    [['answer', 'R1.1', 'due', '31.12.2026'], 'Due is a day such as'],
    [['dimension', 'R1', 'weight', '-1'], 'Weight is a number from 0 to 100.'],
    [['dimension', 'R77', 'weight', '1'], 'There is no dimension with the id R77'],
    [['person', 'sample-dm', 'name', ''], 'Name is needed'],
    [['person', 'sample-dm', 'name', 'Henrik Pallesen'], 'There is already a person with this name'],
  ])('refuses %j and changes nothing', async (words, message) => {
    const path = file('refuse.orw');
    if (!existsSync(path)) await cli('sample', path);
    const before = readFileSync(path);
    const refused = await cli('set', path, ...words);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain(message);
    expect(refused.err.trim().split('\n')).toHaveLength(1);
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

describe('values and formats', () => {
  it('a text that begins with a dash is a value', async () => {
    const path = file('dash.orw');
    await cli('sample', path);
    expect(
      (await cli('set', path, 'dimension', 'R1', 'purpose', '- first point', '--author', 'Dana')).code,
    ).toBe(0);
    expect((await cli('rows', path, 'dimension', '--json')).json()[0].purpose).toBe('- first point');
    const refused = await cli('set', path, 'dimension', 'R1', 'weight', '-1', '--author', 'Dana');
    expect(refused).toMatchObject({ code: 1, err: 'Weight is a number from 0 to 100.\n' });
  });

  it('what is refused leaves an older format as it was', async () => {
    const path = file('old.orw');
    copyFileSync(join(import.meta.dirname, '..', '..', 'golden', 'format-1.orw'), path);
    const before = readFileSync(path);
    expect((await cli('set', path, 'dimension', 'R77', 'weight', '3')).code).toBe(1);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('a folder is no place for a workbook', async () => {
    mkdirSync(file('folder.orw'));
    expect(await cli('new', file('folder.orw'), '--force')).toMatchObject({ code: 1, out: '' });
  });
});

describe('check', () => {
  it('finds nothing wrong with the sample', async () => {
    await cli('sample', file('sound.orw'));
    expect(await cli('check', file('sound.orw'))).toMatchObject({ code: 0, err: '' });
  });

  it('names rows that break the model, and the broken seal', async () => {
    const path = file('broken.orw');
    await cli('sample', path);
    const db = new Database(path);
    db.exec(
      "UPDATE answer SET level = 9 WHERE id = 'R1.1/' || (SELECT id FROM person LIMIT 1) OR id = (SELECT id FROM answer WHERE level IS NOT NULL LIMIT 1)",
    );
    db.close();
    const found = await cli('check', path, '--json');
    expect(found.code).toBe(1);
    expect(found.json()).toMatchObject({
      ok: false,
      sealHolds: false,
      problems: [{ table: 'answer', field: 'level' }],
    });
  });

  it('refuses a file that is no workbook', async () => {
    writeFileSync(file('text.orw'), 'hello '.repeat(50));
    expect(await cli('check', file('text.orw'))).toMatchObject({ code: 1, out: '' });
  });
});

describe('export', () => {
  it('writes an Excel file, and over an existing one only with --force', async () => {
    await cli('sample', file('x.orw'));
    expect((await cli('export', file('x.orw'), file('x.xlsx'))).code).toBe(0);
    const before = readFileSync(file('x.xlsx'));
    expect(before.subarray(0, 2).toString()).toBe('PK');
    expect((await cli('export', file('x.orw'), file('x.xlsx'))).code).toBe(1);
    expect(readFileSync(file('x.xlsx')).equals(before)).toBe(true);
    expect((await cli('export', file('x.orw'), file('x.xlsx'), '--force')).code).toBe(0);
  });
});

describe('import-rows', () => {
  const table = 'Id;Process;AHT (s);Colour\np-1;Returns;312,5;red\n;Warranty;abc;\n';

  it('says first what it would do, and does it with --apply as one change', async () => {
    const path = file('import.orw');
    await cli('new', path);
    writeFileSync(file('rows.csv'), table);
    const preview = await cli('import-rows', path, 'process', file('rows.csv'));
    expect(preview).toMatchObject({ code: 0, err: '' });
    for (const words of [
      '2 to add, 0 to change, 0 unchanged, 1 problem',
      'Colour',
      'row 3, AHT (s) "abc"',
      '--apply',
    ])
      expect(preview.out).toContain(words);
    expect((await cli('rows', path, 'process', '--json')).json()).toEqual([]);
    const applied = await cli(
      'import-rows',
      path,
      'process',
      file('rows.csv'),
      '--apply',
      '--author',
      'Dana',
    );
    expect(applied.out).toContain('Import 2 processes: saved as change 2.');
    expect((await cli('rows', path, 'process', '--json')).json()).toMatchObject([
      { id: expect.any(String), name: 'Warranty', aht_seconds: null },
      { id: 'p-1', name: 'Returns', aht_seconds: 312.5 },
    ]);
    expect((await cli('info', path, '--json')).json()).toMatchObject({
      changes: 2,
      lastChange: { author: 'Dana', title: 'Import 2 processes' },
    });
    const again = await cli('import-rows', path, 'process', file('rows.csv'), '--apply', '--json');
    expect(again.json()).toMatchObject({ adds: [], changes: [], unchanged: 2, applied: null });
    expect((await cli('check', path)).code).toBe(0);
  });

  it('takes the app’s own Excel file, and CSV of its rows, back without a change', async () => {
    const path = file('back.orw');
    await cli('sample', path);
    await cli('export', path, file('back.xlsx'));
    for (const name of ['process', 'touchpoint', 'location', 'action']) {
      const back = await cli('import-rows', path, name, file('back.xlsx'), '--json');
      expect([name, back.json().change, back.json().problems]).toEqual([name, undefined, []]);
      expect(back.json().title).toBeNull();
      writeFileSync(file('back.csv'), (await cli('rows', path, name, '--csv')).out);
      expect((await cli('import-rows', path, name, file('back.csv'), '--json')).json()).toMatchObject({
        adds: [],
        changes: [],
        problems: [],
      });
    }
  });

  it('refuses what it cannot read in one line, and leaves the workbook as it was', async () => {
    const path = file('import-refused.orw');
    await cli('new', path);
    const before = readFileSync(path);
    writeFileSync(file('empty.csv'), '');
    const refused = await cli('import-rows', path, 'process', file('empty.csv'), '--apply');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toBe(
      'empty.csv is empty, so there is nothing to read. Save it again where it was made.\n',
    );
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

describe('words that are off', () => {
  it.each([
    [[], 'A command is needed'],
    [['open', 'x.orw'], 'There is no command "open"'],
    [['constructor'], 'There is no command "constructor"'],
    [['info'], '"info" takes 1 word, not 0'],
    [['rows', 'x.orw', 'answers'], 'There is no table "answers"'],
    [['info', 'x.orw', '--colour'], "Unknown option '--colour'"],
    [['set', 'x.orw', 'answer', 'R1.1', 'colour', 'red'], 'answer has no field "colour"'],
    [['export', 'x.orw', 'x.orw', '--force'], 'its name ends in .xlsx'],
    [['import-rows', 'x.orw', 'answer', 'x.csv'], 'Rows of answer cannot be imported'],
  ])('%j: exit 2 and how it is written', async (argv, message) => {
    const { code, out, err } = await cli(...argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err).toContain('new FILE.orw');
  });

  it('--help is no mistake', async () => expect(await cli('--help')).toMatchObject({ code: 0, err: '' }));
});
