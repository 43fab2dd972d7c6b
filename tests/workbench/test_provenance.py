import re

from workbench import provenance


def test_versions_and_machine_are_known():
    assert re.fullmatch(r"\d+\.\d+\.\d+.*", provenance.package_version())
    versions = provenance.library_versions()
    assert {"python", "numpy", "jax", "pandas"} <= set(versions)
    assert all(versions.values())
    assert provenance.cpu_count() >= 1
    assert re.match(r"\d+ x .", provenance.devices()[0])
    assert provenance.platform_name()


def test_code_version_is_one_line():
    version = provenance.code_version()
    assert version
    assert "\n" not in version
