/**
 * Two builds: `addin`, which is what is published (dist/), and `workbench`, the page with a spreadsheet in which the
 * add-in runs without Excel (.cache/workbench/). `webpack --config-name addin` builds one alone.
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

/** Microsoft's client library comes from Microsoft; a closed network names its own mirror. */
const OFFICE_JS_URL = process.env.OFFICE_JS_URL ?? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const MANIFEST_ORIGIN = 'https://localhost:3000';
/** Where the published add-in will stand; the manifest in dist/ then names it instead of localhost. */
const ADDIN_ORIGIN = (process.env.ADDIN_URL ?? MANIFEST_ORIGIN).replace(/\/$/, '');

function common(name, mode) {
  const production = mode === 'production';
  return {
    name,
    mode,
    context: __dirname,
    devtool: production ? false : 'source-map',
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js', '.json'] },
    module: { rules: [scripts(false), scripts(true)] },
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

function addin(mode) {
  const production = mode === 'production';
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
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        scriptLoading: 'defer',
        officeJsUrl: OFFICE_JS_URL,
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
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

module.exports = (_env, { mode = 'production' } = {}) => [addin(mode), workbench(mode)];
