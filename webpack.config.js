/**
 * Two builds: `addin`, which is what is published (dist/), and `workbench`, the page with a spreadsheet in which the
 * add-in runs without Excel (.cache/workbench/). `webpack --config-name addin` builds one alone.
 */
const { mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

/** Microsoft's client library comes from Microsoft; a closed network names its own mirror. */
const OFFICE_JS_URL = process.env.OFFICE_JS_URL ?? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const MANIFEST_ORIGIN = 'https://localhost:3000';
/** Where the published add-in will stand; the manifest in dist/ then names it instead of localhost. */
const ADDIN_ORIGIN = (process.env.ADDIN_URL ?? MANIFEST_ORIGIN).replace(/\/$/, '');

/** The hash of nothing: Fluent UI puts its rules into style elements that are empty when they join the page. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Two style attributes that Microsoft's library sets in the page for a frame of its own. */
const OFFICE_JS_STYLES = "'unsafe-hashes' 'sha256-ICa0DhwZQJsOd/Rn0N8H6FdQ71GfNL+op2zhAQ+Y4mM=' 'sha256-ZD0chCyBaNHl+4UwQHJIHGoYhKwMeyCXGgJTKW5/67E='";

/**
 * What the page may load: its own files and Microsoft's client library. No eval, no inline script, no connection
 * elsewhere. Who may show it in a frame is said by the server's headers, where alone that counts.
 */
function contentSecurityPolicy() {
  const microsoft = /^https?:/.test(OFFICE_JS_URL) ? ` ${new URL(OFFICE_JS_URL).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${microsoft}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    `style-src-attr ${OFFICE_JS_STYLES}`,
    "img-src 'self' data:",
    "worker-src 'self'",
    "connect-src 'self'",
    // The library asks in a frame of its own whether the page around it can be trusted.
    `frame-src 'self'${microsoft}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function common(name, mode) {
  const production = mode === 'production';
  return {
    name,
    mode,
    context: __dirname,
    devtool: production ? false : 'source-map',
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js', '.json'] },
    module: { rules: [scripts(false), scripts(true), seeds()] },
    cache: { type: 'filesystem', cacheDirectory: path.join(__dirname, '.cache/webpack'), buildDependencies: { config: [__filename] } },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

function scripts(jsx) {
  return {
    test: jsx ? /\.tsx$/ : /\.ts$/,
    exclude: /node_modules/,
    loader: 'swc-loader',
    options: {
      jsc: {
        target: 'es2020',
        parser: { syntax: 'typescript', tsx: jsx },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  };
}

/**
 * Writes down of every script of the pane which file it was made for: `.cache/parts.json`, for the budgets. As the scripts'
 * own names they would make the first one longer by a kilobyte.
 */
class PartsList {
  apply(compiler) {
    compiler.hooks.done.tap('PartsList', ({ compilation: { chunks, chunkGraph } }) => {
      const parts = {};
      for (const chunk of chunks) {
        const roots = [...chunkGraph.getChunkRootModules(chunk)].filter((module) => module.nameForCondition());
        const [largest] = roots.sort((one, other) => other.size() - one.size());
        for (const file of chunk.files) parts[file] = path.relative(__dirname, largest.nameForCondition());
      }
      mkdirSync(path.join(__dirname, '.cache'), { recursive: true });
      writeFileSync(path.join(__dirname, '.cache/parts.json'), JSON.stringify(parts, null, 1));
    });
  }
}

/** What a seed says to those who check how it was read; nothing in the product uses it. */
const FOR_REVIEWERS = ['$schema', 'review', 'milestones'];

function seeds() {
  const withoutNotes = (key, value) => (FOR_REVIEWERS.includes(key) ? undefined : value);
  return { test: /\.json$/, include: path.join(__dirname, 'seeds'), parser: { parse: (text) => JSON.parse(text, withoutNotes) } };
}

async function addin(mode) {
  const production = mode === 'production';
  const { copyManual } = await import('./src/packaging/manual/copyManual.mjs');
  return {
    ...common('addin', mode),
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: {
      path: path.join(__dirname, 'dist'),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:8].js' : '[name].js',
      publicPath: 'auto',
      clean: true,
    },
    plugins: [
      new PartsList(),
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        scriptLoading: 'defer',
        officeJsUrl: OFFICE_JS_URL,
        contentSecurityPolicy: contentSecurityPolicy(),
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          { from: 'src/taskpane/taskpane.css', to: 'taskpane.css' },
          ...copyManual,
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            transform: (content) => content.toString('utf8').replaceAll(MANIFEST_ORIGIN, ADDIN_ORIGIN),
          },
        ],
      }),
    ],
  };
}

const UNIVER_PRESETS = ['core', 'conditional-formatting', 'data-validation', 'filter', 'sort'];

function workbench(mode) {
  return {
    ...common('workbench', mode),
    // Only ever read from this machine: quick to build matters more than small.
    optimization: { minimize: false },
    entry: { workbench: './tests/workbench/main.ts' },
    output: { path: path.join(__dirname, '.cache/workbench'), filename: '[name].js', chunkFilename: '[name].js', clean: true },
    plugins: [
      new HtmlPlugin({ template: './tests/workbench/index.html', filename: 'index.html', minify: false }),
      new CopyPlugin({
        patterns: [
          ...UNIVER_PRESETS.map((preset) => ({
            from: `node_modules/@univerjs/preset-sheets-${preset}/lib/index.css`,
            to: `univer-${preset}.css`,
          })),
          { from: 'tests/workbench/workbench.css', to: 'workbench.css' },
          { from: 'manifest.xml', to: 'manifest.xml' },
        ],
      }),
    ],
  };
}

module.exports = (_env, { mode = 'production' } = {}) => Promise.all([addin(mode), workbench(mode)]);
