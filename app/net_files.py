"""Nets of runs and of uploaded files."""

import tempfile
from pathlib import Path

import streamlit as st

from app.run_list import table
from bayesnets.bif import read_bif
from bayesnets.inference import ExactConditionals, exact_conditionals
from bayesnets.network import BayesNet
from workbench.errors import InputError
from workbench.inside import check_inside, files_inside
from workbench.runs import RunFolder

# The largest published net has 7 MB.
_MOST_BYTES = 16 << 20


def run_nets(run: RunFolder) -> dict[str, Path]:
    """The net files of a run by the net's number, found in the run's folder `nets`."""
    files = files_inside(run.path, "nets/net-*.bif")
    found = {path.stem.removeprefix("net-"): path for path in files}
    return dict(sorted(found.items(), key=lambda item: (len(item[0]), item[0])))


def read_run_net(run: RunFolder, number: str) -> BayesNet:
    """A net of a run.

    Raises:
        InputError: the run has no such net, or its file is broken.
    """
    files = run_nets(run)
    if number not in files:
        raise InputError(f"{run.path.name} has no net {number}.", remedy="Choose another.")
    path = files[number]
    check_inside(run.path, path, most=_MOST_BYTES)
    return _read(str(path), path.stat().st_mtime_ns)


@st.cache_resource(show_spinner=False, max_entries=200)
def _read(path: str, stamp: int) -> BayesNet:
    del stamp  # names the version of the file
    return read_bif(path)


@st.cache_resource(show_spinner="Reading …", max_entries=20)
def net_of_upload(content: bytes) -> BayesNet:
    """The net of a BIF file that was sent.

    Raises:
        InputError: it is no BIF file, or a broken one.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "upload.bif"
        path.write_bytes(content)
        try:
            return read_bif(path)
        except InputError as error:
            raise InputError(
                error.message.replace(str(path), "the file"), remedy=error.remedy
            ) from error


@st.cache_resource(
    show_spinner="Working out probabilities …", max_entries=50, hash_funcs={BayesNet: id}
)
def exact(net: BayesNet) -> ExactConditionals:
    """All marginals and pairwise conditionals of a net, worked out once."""
    return exact_conditionals(net)


def held_out_pairs(run: RunFolder, number: str) -> dict[str, list[tuple[str, str]]]:
    """The pairs of a net that were held out, and the control pairs; empty for a run not done."""
    try:
        rows = table(run, "nets")
    except InputError:
        return {}
    rows = rows.loc[rows["net"].astype(str) == number]
    pairs: dict[str, list[tuple[str, str]]] = {}
    for kind in ("held_out", "control"):
        texts = [str(text) for pairs_of in rows[kind] for text in pairs_of]
        pairs[kind] = [(first, last) for first, _, last in (text.partition(" ") for text in texts)]
    return pairs
