"""`python -m procbench run`: asks a model, and scores its answers in a run folder."""

import argparse
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from procbench.commands.bad_rows import print_bad_rows
from procbench.commands.generate import lengths, task_names, widths
from procbench.harness.config import (
    DEFAULT_URL,
    Caps,
    Effort,
    EndpointConfig,
    Extraction,
    Price,
    RunConfig,
    Selection,
)
from procbench.harness.items import select_records
from procbench.harness.preview import preview
from procbench.harness.running import EXPERIMENT, Way, experiment
from procbench.models import ENDPOINT, MODELS, load_model, parse_model
from workbench import launch
from workbench.console import make_console
from workbench.errors import InputError
from workbench.options import NewRun, ResumeOptions, RunOptions
from workbench.runs import RunFolder, find_run

CACHE = ".procbench-replies.sqlite"
# What a run that is taken up again may be given; all else is kept in its folder.
_WITH_RESUME = {
    *("resume", "runs", "concurrency", "timeout", "attempts", "cache", "no_cache"),
    *("token_cap", "cost_cap"),
}


def main(argv: Sequence[str]) -> int:
    """Run the command; gives the exit code: 1 when something has no answer or was left out."""
    given = vars(_parser().parse_args(argv))
    if "resume" in given:
        return _resume(given)
    if "model" not in given:
        raise InputError("No model is named.", remedy="Give --model, or --resume RUN.")
    config, effort = _config(given), _effort(given)
    records, bad = select_records(config.selection)
    print_bad_rows(bad)
    if given.get("dry_run"):
        make_console().print(preview(config, records), soft_wrap=True)
        return 0
    options = RunOptions(
        seed=config.selection.seed, runs=_runs(given), workers=effort.concurrency, compute="serial"
    )
    wanted = NewRun(config.name, config, options)
    name = parse_model(config.model)
    # Made before the run folder is, so that a model that cannot be made leaves none.
    model = None if name.kind == ENDPOINT else load_model(name)
    line = ["procbench", "run", *argv]
    code = launch.start(experiment(config, Way(effort, records, model=model)), wanted, argv=line)
    return code or (1 if bad else 0)


def _resume(given: dict[str, Any]) -> int:
    if unfit := sorted(set(given) - _WITH_RESUME):
        names = ", ".join(f"--{name.replace('_', '-')}" for name in unfit)
        raise InputError(
            f"A run that is taken up again keeps its configuration, so {names} cannot be given.",
            remedy="Leave it out, or start a new run without --resume.",
        )
    effort = _effort(given)
    runs: Path = _runs(given)
    run: Path = given["resume"]
    caps = None
    if {"token_cap", "cost_cap"} & set(given):
        kept = _kept_caps(find_run(run, runs))
        caps = Caps(given.get("token_cap", kept.tokens), given.get("cost_cap", kept.cost))
    wanted = ResumeOptions(run, runs, effort.concurrency, "serial")
    return launch.resume(experiment(None, Way(effort, caps=caps)), wanted)


def _kept_caps(run: Path) -> Caps:
    """The caps that a run was begun with."""
    found: Any = RunFolder.open(run).info.config.get("caps")
    if not isinstance(found, dict):
        raise InputError(f"{run} is no run of {EXPERIMENT}.", remedy="Give another one.")
    return Caps(found.get("tokens"), found.get("cost"))


def _config(given: dict[str, Any]) -> RunConfig:
    extraction = None
    if "extract_with" in given:
        extraction = Extraction(given["extract_with"], given.get("extract_price"))
    endpoint = None
    if parse_model(given["model"]).kind == ENDPOINT or extraction is not None:
        endpoint = _endpoint(given)
    return RunConfig(
        given["model"],
        given.get("name", given["model"]),
        _selection(given),
        endpoint,
        given.get("price"),
        extraction,
        Caps(given.get("token_cap"), given.get("cost_cap")),
    )


def _selection(given: dict[str, Any]) -> Selection:
    drawn = "records" not in given
    if not drawn and (unfit := sorted({"seed", "widths"} & set(given))):
        raise InputError(
            f"--{unfit[0]} is for items that are drawn, and --records was given.",
            remedy="Leave one of them out.",
        )
    return Selection(
        "" if drawn else str(given["records"]),
        task_names(given.get("tasks", "all")),
        lengths(given.get("lengths", "2-25")) if drawn or "lengths" in given else (),
        given.get("per_length", 10 if drawn else None),
        given.get("seed", 0),
        widths(given.get("widths", "apart")),
        given.get("samples", 1),
    )


def _endpoint(given: dict[str, Any]) -> EndpointConfig:
    plain = EndpointConfig()
    url: str = given.get("url") or os.environ.get("OPENAI_BASE_URL") or DEFAULT_URL
    endpoint = EndpointConfig(
        url.rstrip("/"),
        given.get("key_variable", plain.key_variable),
        given.get("temperature", plain.temperature),
        given.get("max_output_tokens", plain.max_output_tokens),
        given.get("limit_as", plain.limit_as),
        given.get("request_seed"),
        given.get("request_fields", plain.fields),
        given.get("structured", False),
    )
    if endpoint.url == DEFAULT_URL and not os.environ.get(endpoint.key_variable):
        raise InputError(
            f"There is no key in the environment as {endpoint.key_variable}.",
            remedy="Set it, or give the address of another endpoint with --url.",
        )
    return endpoint


def _effort(given: dict[str, Any]) -> Effort:
    plain = Effort()
    cache: Path | None = given.get("cache", _runs(given) / CACHE)
    return Effort(
        given.get("concurrency", plain.concurrency),
        given.get("timeout", plain.timeout),
        given.get("attempts", plain.attempts),
        cache=None if "no_cache" in given else cache,
    )


def _runs(given: dict[str, Any]) -> Path:
    return given.get("runs", Path("runs"))


def _price(text: str) -> Price:
    prompt, comma, completion = text.partition(",")
    try:
        return Price(float(prompt), float(completion if comma else "none"))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} are no two prices such as 2.5,10") from error


def _temperature(text: str) -> float | None:
    return None if text == "none" else float(text)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m procbench run",
        description="Asks a model, and scores its answers in a run folder. What fails on its way "
        "has a status of its own and no scores; --resume asks it again.",
        # Only what is given is there, so that a resumed run can refuse what it would ignore.
        argument_default=argparse.SUPPRESS,
    )
    kinds = "; ".join(
        f"{name}:{kind.argument} {kind.title}" if kind.argument else f"{name} {kind.title}"
        for name, kind in MODELS.items()
    )
    parser.add_argument(
        "--model",
        help=f"name of a model at the endpoint, or one of: {kinds}. A model at the endpoint with "
        f"such a name is {ENDPOINT}:NAME",
    )
    parser.add_argument("--name", help="the model's name in tables (as --model)")
    parser.add_argument("--runs", type=Path, help="folder in which the run folder is made (runs)")
    parser.add_argument("--resume", type=Path, metavar="RUN", help="run to take up again")
    parser.add_argument(
        "--dry-run", action="store_true", help="print three prompts and the cost, and stop"
    )
    _add_items(parser.add_argument_group("items"))
    _add_endpoint(parser.add_argument_group("endpoint"))
    _add_limits(parser.add_argument_group("limits"))
    return parser


def _add_items(group: "argparse._ArgumentGroup") -> None:  # pyright: ignore[reportPrivateUsage]
    group.add_argument(
        "--records",
        type=Path,
        help="records to ask, as `score` reads them; without, items are drawn",
    )
    group.add_argument("--tasks", help="all, or names with commas (all)")
    group.add_argument("--lengths", help="numbers of steps (2-25; all that the records have)")
    group.add_argument(
        "--per-length", type=int, help="items of each task and length (10; all of the records)"
    )
    group.add_argument("--seed", type=int, help="seed of drawn items (0)")
    group.add_argument("--widths", help="of drawn items: apart, published or LOW-HIGH (apart)")
    group.add_argument("--samples", type=int, help="answers to each item (1)")


def _add_endpoint(group: "argparse._ArgumentGroup") -> None:  # pyright: ignore[reportPrivateUsage]
    group.add_argument(
        "--url", help=f"up to and without /chat/completions ($OPENAI_BASE_URL, or {DEFAULT_URL})"
    )
    group.add_argument(
        "--key-variable", help="environment variable that holds the key (OPENAI_API_KEY)"
    )
    group.add_argument(
        "--temperature", type=_temperature, help="0 or more, or none to leave it out (0)"
    )
    group.add_argument("--max-output-tokens", type=int, help="the longest answer (8192)")
    group.add_argument(
        "--limit-as",
        choices=("max_tokens", "max_completion_tokens"),
        help="name of the request's field for that (max_tokens)",
    )
    group.add_argument("--request-seed", type=int, help="seed to send (none)")
    group.add_argument("--request-fields", help="JSON object of further fields of each request")
    group.add_argument(
        "--structured", action="store_true", help="have answers follow the task's JSON schema"
    )
    group.add_argument(
        "--extract-with", metavar="MODEL", help="read answers with a second call to this model"
    )
    group.add_argument(
        "--price", type=_price, metavar="IN,OUT", help="dollars for a million tokens"
    )
    group.add_argument(
        "--extract-price", type=_price, metavar="IN,OUT", help="the same of the second model"
    )


def _add_limits(group: "argparse._ArgumentGroup") -> None:  # pyright: ignore[reportPrivateUsage]
    group.add_argument("--concurrency", type=int, help="requests under way at once (8)")
    group.add_argument("--timeout", type=float, help="seconds for one attempt (300)")
    group.add_argument("--attempts", type=int, help="how often a request is tried (6)")
    group.add_argument("--token-cap", type=int, help="tokens that the run may use in all")
    group.add_argument("--cost-cap", type=float, help="dollars that the run may use in all")
    group.add_argument(
        "--cache", type=Path, help=f"file of answers kept for other runs (RUNS/{CACHE})"
    )
    group.add_argument("--no-cache", action="store_true", help="keep answers in the run alone")
