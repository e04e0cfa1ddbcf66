import { createServer, type Server } from 'node:http';
import { generateKeyPairSync } from 'node:crypto';
import { Provider } from 'oidc-provider';

export const CLIENT_ID = 'shuangzhao';
export const CLIENT_SECRET = 'a client secret of the tests';

/** Who is at the keyboard when the provider asks. */
export interface Human {
  subject: string;
  username?: string;
}

/** A real OIDC provider (node-oidc-provider) on loopback; whoever is `atKeyboard` signs in without being asked anything. */
export const startProvider = async (redirectUri: string) => {
  const humans = new Map<string, Human>();
  const state: { atKeyboard: Human } = { atKeyboard: { subject: 'nobody' } };
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  let server: Server = createServer();
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const issuer = `http://127.0.0.1:${port}`;

  const provider: Provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT_ID, client_secret: CLIENT_SECRET, redirect_uris: [redirectUri] }],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'one', use: 'sig' }] },
    cookies: { keys: ['a key of the tests'] },
    claims: { openid: ['sub'], profile: ['preferred_username'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (_ctx, sub) => ({
      accountId: sub,
      claims: () => ({ sub, preferred_username: humans.get(sub)?.username }),
    }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
    ttl: { Session: 600, Interaction: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
  });
  const answer = provider.callback();
  const serve = () =>
    server.on('request', (request, response) => {
      if (request.url?.startsWith('/interaction/') !== true) {
        void answer(request, response);
        return;
      }
      humans.set(state.atKeyboard.subject, state.atKeyboard);
      void provider.interactionFinished(request, response, { login: { accountId: state.atKeyboard.subject } });
    });
  serve();

  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const startAgain = async () => {
    server = createServer();
    serve();
    await listen(port);
  };
  return { issuer, state, stop, startAgain };
};

/** A browser: keeps cookies and follows redirects, as far as it is told to. */
export const openBrowser = () => {
  const cookies = new Map<string, string>();
  const visit = async (address: string) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(address, { redirect: 'manual', headers: { cookie, accept: 'text/html' } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0|1970/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    return { status: answer.status, location: location === null ? '' : new URL(location, address).href, answer };
  };
  /** The first address on the way that begins so, not visited. */
  const goUntil = async (address: string, goal: string): Promise<string> => {
    let at = address;
    for (let step = 0; step < 10; step += 1) {
      const { location, status, answer } = await visit(at);
      if (location === '') throw new Error(`${at} led nowhere: ${status} ${await answer.text()}`);
      if (location.startsWith(goal)) return location;
      at = location;
    }
    throw new Error(`${address} never led to ${goal}`);
  };
  return { cookies, visit, goUntil };
};
