/**
 * The manual as it is read beside the add-in and out of the zip: one HTML page for each page in Markdown, with links
 * and pictures that work from a folder, without scripts and without a network. Plain JavaScript, because webpack reads it.
 */
import { basename } from 'node:path';
import GithubSlugger from 'github-slugger';
import { Marked } from 'marked';

/** The pages, by their Markdown file under `docs`; the first five are named at the top of each. */
export const PAGES = {
  'huong-dan/nguoi-nhap.md': { file: 'nguoi-nhap.html', menu: 'Người nhập' },
  'huong-dan/nguoi-tong-hop.md': { file: 'nguoi-tong-hop.html', menu: 'Người tổng hợp' },
  'huong-dan/quan-tri.md': { file: 'quan-tri.html', menu: 'Quản trị' },
  'huong-dan/the-in.md': { file: 'the-in.html', menu: 'Thẻ in một trang' },
  'checks.md': { file: 'noi-dung-ra-soat.html', menu: 'Các nội dung rà soát' },
  'deploy.md': { file: 'trien-khai.html' },
  'SECURITY.md': { file: 'bao-mat.html' },
};

/** Works on a server and, with `file:`, from an unpacked folder. */
const POLICY = "default-src 'none'; style-src 'self' file:; img-src 'self' file:; base-uri 'none'; form-action 'none'";

/** Of a picture for each pixel of the page (tests/e2e/pictures). */
const DOTS = 1.5;

/**
 * @param {string} page its Markdown file under `docs`, as in {@link PAGES}
 * @param {string} markdown what it says
 * @param {(picture: string) => number} widthOf in dots, of a picture by its path as the page has it
 * @returns {string} the HTML page
 * @throws {Error} for a link to a file that is no page of the manual
 */
export function manualPage(page, markdown, widthOf) {
  const slugger = new GithubSlugger();
  let title = '';
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        if (depth === 1) title = text;
        const id = plain(slugger.slug(text));
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        return `<a href="${linkIn(page, href)}">${this.parser.parseInline(tokens)}</a>`;
      },
      image({ href, text }) {
        return `<img src="${href}" alt="${escaped(text)}" width="${widthOf(href) / DOTS}">`;
      },
    },
  });
  const content = marked.parse(markdown);
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(title)} · Sổ chỉ tiêu</title>
<link rel="stylesheet" href="huong-dan.css">
</head>
<body class="${basename(PAGES[page].file, '.html')}">
<nav aria-label="Các trang hướng dẫn">
<ul>
${menu(page)}
</ul>
</nav>
<main>
${content}</main>
</body>
</html>
`;
}

const menu = (page) =>
  Object.entries(PAGES)
    .filter(([, { menu: name }]) => name)
    .map(([other, { file, menu: name }]) => `<li><a href="${file}"${other === page ? ' aria-current="page"' : ''}>${name}</a></li>`)
    .join('\n');

/** A link of the Markdown file as one between the HTML pages, which all lie in one folder. */
function linkIn(page, href) {
  if (/^https?:/.test(href)) return escaped(href);
  const [path, anchor] = href.split('#');
  const { file } = path === '' ? { file: '' } : (PAGES[pathUnderDocs(page, path)] ?? refuse(page, href));
  return anchor === undefined ? file : `${file}#${plain(decodeURIComponent(anchor))}`;
}

const pathUnderDocs = (page, path) => new URL(path, `file:///${page}`).pathname.slice(1);

function refuse(page, href) {
  throw new Error(`${page} links to ${href}, which is no page of the manual`);
}

/** An anchor that is the same in every address bar: letters without their marks. */
const plain = (slug) => slug.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
