/** What every answer says to the browser: nothing but this service's own scripts, styles and pictures; no frames; nothing kept. */
import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { isSecure } from './address.ts'
import { BOARD_PATH } from './board.ts'
import type { Env, Service } from './service.ts'

const SELF = ["'self'"]
const NONE = ["'none'"]
const YEAR = 365 * 24 * 3600
/** Files that the program brings along; they may be kept. */
const ASSETS = '/assets/'
const NOT_USED = {
  accelerometer: [],
  camera: [],
  displayCapture: [],
  geolocation: [],
  gyroscope: [],
  magnetometer: [],
  microphone: [],
  midi: [],
  payment: [],
  serial: [],
  usb: [],
}

/** Of our pages, and of the queues' board. */
const COMMON = {
  defaultSrc: NONE,
  scriptSrc: SELF,
  styleSrc: SELF,
  imgSrc: SELF,
  fontSrc: SELF,
  connectSrc: SELF,
  manifestSrc: SELF,
  formAction: SELF,
  baseUri: NONE,
  frameAncestors: NONE,
}
/** No script makes markup out of text. */
const POLICY = { ...COMMON, requireTrustedTypesFor: ["'script'"], trustedTypes: NONE }
/** The board is a program of its own, with styles in its page and addresses relative to it; administrators alone see it. */
const BOARD_POLICY = { ...COMMON, styleSrc: [...SELF, "'unsafe-inline'"], baseUri: SELF }

export function protectAnswers(service: Service): MiddlewareHandler<Env> {
  const [usual, board] = [headersOf(service, POLICY), headersOf(service, BOARD_POLICY)]
  return (c, next) => (c.req.path === BOARD_PATH || c.req.path.startsWith(`${BOARD_PATH}/`) ? board : usual)(c, next)
}

function headersOf(service: Service, contentSecurityPolicy: typeof COMMON): MiddlewareHandler<Env> {
  return secureHeaders({
    contentSecurityPolicy,
    crossOriginResourcePolicy: 'same-origin',
    crossOriginOpenerPolicy: 'same-origin',
    // Addresses hold ids, and links that are good once: no other host learns them. With `no-referrer` browsers would send forms as from nowhere.
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    strictTransportSecurity: isSecure(service) ? `max-age=${YEAR}` : false,
    permissionsPolicy: NOT_USED,
  })
}

/** What one account was shown is not kept for the next at the same machine. Who keeps something must ask each time whether he still may. */
export const keepNothing: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  if (!c.res.headers.has('cache-control') && !c.req.path.startsWith(ASSETS)) c.res.headers.set('Cache-Control', 'no-store')
}
