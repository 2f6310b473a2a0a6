"""What distinguishes the clients of one service: where they send requests, how they are configured, and for whom they sign."""
import json
import urllib.parse

from defrost_recorder.images import keyed

# What of a configuration changes requests or how long and how often they are tried. Proxies may hold passwords.
_OPTIONS = (
    "signature_version", "connect_timeout", "read_timeout", "max_pool_connections", "retries", "s3", "parameter_validation",
    "use_dualstack_endpoint", "use_fips_endpoint", "tcp_keepalive", "inject_host_prefix", "disable_request_compression",
)

def endpoint(client):
    """Without the port, which a server that a test starts may get by chance."""
    address = urllib.parse.urlsplit(client.meta.endpoint_url)
    return "%s://%s" % (address.scheme, address.hostname)


def set_up(client):
    """The configuration, as text, and a keyed hash that tells access keys apart and nothing else of them."""
    options = {name: getattr(client.meta.config, name, None) for name in _OPTIONS}
    text = json.dumps({name: value for name, value in options.items() if value is not None}, sort_keys=True, default=_name)
    return text + " " + _signer(client)


def _signer(client):
    """Credentials that are fetched, or anew from time to time, are known by how: to ask for them could need the network."""
    credentials = getattr(getattr(client, "_request_signer", None), "_credentials", None)
    access_key = getattr(credentials, "__dict__", {}).get("access_key")
    if not isinstance(access_key, str):
        return type(credentials).__name__
    return keyed(access_key.encode(errors="replace"))


def _name(value):
    return type(value).__name__
