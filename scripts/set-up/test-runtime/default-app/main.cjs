// Starts the app whose folder is named on the command line, as the default app of every Electron
// does: takes over its name and version, and loads its main file. Becomes default_app.asar of the
// test runtime, whose own was an app of somebody else.
const { app } = require('electron');
const fs = require('node:fs');
const path = require('node:path');

const named = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (!named) {
  console.error('Usage: electron FOLDER [ARGUMENTS]');
  process.exit(1);
}
const folder = path.resolve(named);
const description = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
app.name = description.productName ?? description.name;
app.setVersion(description.version);
app.setAppPath(folder);
require(path.join(folder, description.main ?? 'index.js'));
