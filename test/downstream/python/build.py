"""Makes the wheel and the source archive in dist, and tells the workflow their digests.

A project would let `python -m build --no-isolation` make them. This one needs nothing but Python, and makes the same
bytes every time.
"""

import base64
import gzip
import hashlib
import io
import os
import re
import sys
import tarfile
import zipfile
from pathlib import Path

NAME = "octo_widget"
PROJECT = Path("pyproject.toml").read_text()
VERSION = re.search(r'^version = "(.+)"$', PROJECT, re.MULTILINE).group(1)
METADATA = f"Metadata-Version: 2.1\nName: octo-widget\nVersion: {VERSION}\nRequires-Python: >=3.9\n".encode()
WHEEL = b"Wheel-Version: 1.0\nGenerator: build.py\nRoot-Is-Purelib: true\nTag: py3-none-any\n"


def wheel(files):
    """https://packaging.python.org/en/latest/specifications/binary-distribution-format/"""
    info = f"{NAME}-{VERSION}.dist-info"
    files = {**files, f"{info}/METADATA": METADATA, f"{info}/WHEEL": WHEEL}
    lines = [f"{path},sha256={record_digest(data)},{len(data)}\n" for path, data in files.items()]
    files[f"{info}/RECORD"] = "".join([*lines, f"{info}/RECORD,,\n"]).encode()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for path, data in files.items():
            archive.writestr(zipfile.ZipInfo(path), data)
    return out.getvalue()


def record_digest(data):
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()


def source(files):
    """https://packaging.python.org/en/latest/specifications/source-distribution-format/"""
    out = io.BytesIO()
    with gzip.GzipFile(fileobj=out, mode="wb", mtime=0) as packed, tarfile.open(fileobj=packed, mode="w") as archive:
        for path, data in {**files, "PKG-INFO": METADATA, "pyproject.toml": PROJECT.encode()}.items():
            entry = tarfile.TarInfo(f"{NAME}-{VERSION}/{path}")
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return out.getvalue()


if os.environ["TAG"] != f"v{VERSION}":
    sys.exit(f'the tag is "{os.environ["TAG"]}", and this is version {VERSION}')
module = {f"{NAME}/__init__.py": Path(f"src/{NAME}/__init__.py").read_bytes()}
made = {
    f"{NAME}-{VERSION}-py3-none-any.whl": wheel(module),
    f"{NAME}-{VERSION}.tar.gz": source({f"src/{path}": data for path, data in module.items()}),
}
Path("dist").mkdir()
for file, data in made.items():
    Path("dist", file).write_bytes(data)
with open(os.environ["GITHUB_OUTPUT"], "a") as outputs:
    digests = "".join(f"{hashlib.sha256(data).hexdigest()}  {file}\n" for file, data in made.items())
    outputs.write(f"digests<<END\n{digests}END\n")
