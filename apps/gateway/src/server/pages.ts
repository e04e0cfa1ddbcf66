import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';
import { BASE_PATH } from '@shuangzhao/api';

const require = createRequire(import.meta.url);
const swagger = path.dirname(require.resolve('swagger-ui-dist/package.json'));
const web = fileURLToPath(new URL('../../../web/dist', import.meta.url));

const browsablePage = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>双招 · 接口文档</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
<div id="documents"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</html>
`;

const startScript = `window.SwaggerUIBundle({ url: '${BASE_PATH}/openapi.json', dom_id: '#documents', deepLinking: true, validatorUrl: null });
`;

const SWAGGER_FILES = ['swagger-ui.css', 'swagger-ui-bundle.js'];

const PAGE_PATH = /^\/(?!api(\/|$))[^.]*$/;

/** The browsable documents of the interface at /api/docs, and the web workspace everywhere else. */
export const pages = (): Router => {
  const router = Router();
  router.get('/api/docs', (_request, response) => {
    response.type('html').send(browsablePage);
  });
  router.get('/api/docs/start.js', (_request, response) => {
    response.type('js').send(startScript);
  });
  for (const file of SWAGGER_FILES)
    router.get(`/api/docs/${file}`, (_request, response) => {
      response.sendFile(file, { root: swagger });
    });
  // Built file names carry their hash, so they may be kept; the page itself is asked for anew.
  router.use('/assets', express.static(path.join(web, 'assets'), { immutable: true, maxAge: '1y', fallthrough: true }));
  router.use(express.static(web, { index: 'index.html', maxAge: 0 }));
  // The workspace finds its pages by itself; a program that asks for something else than a page is told that it is not there.
  router.get(PAGE_PATH, (request, response, next) => {
    if (request.get('accept')?.includes('text/html') === true) response.sendFile('index.html', { root: web });
    else next();
  });
  return router;
};
