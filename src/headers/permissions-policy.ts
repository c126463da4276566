/** What a browser can do with a device, or tell about a person, and no page here asks for. */
const REFUSED = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const;

/** Refuses each of them to the page and to whatever it might hold. Source: the W3C’s list, w3c/webappsec-permissions-policy. */
export const permissionsPolicy = REFUSED.map((feature) => `${feature}=()`).join(', ');
