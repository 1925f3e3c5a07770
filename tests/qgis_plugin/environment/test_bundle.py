"""Offline bundles: a bundle that cannot do is refused by the names in it, before anything is
made."""

import sys
import zipfile

import pytest
from deepchange.engine.errors import EnvironmentMissing
from deepchange.engine.worker import interpreters
from deepchange.qgis_plugin.environment import bundle as bundles
from deepchange.qgis_plugin.environment import manage as environment
from deepchange.qgis_plugin.environment.manage import PACKAGES, Wish

MINOR = sys.version_info[1]


@pytest.fixture(autouse=True)
def home(monkeypatch, tmp_path):
    monkeypatch.setenv("DEEPCHANGE_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def bundle(tmp_path):
    """Writes a folder of wheels with these names, and nothing in them."""

    def write(*names):
        (tmp_path / "bundle").mkdir(exist_ok=True)
        for name in names:
            with zipfile.ZipFile(tmp_path / "bundle" / name, "w") as wheel:
                wheel.writestr("nothing", "")
        return str(tmp_path / "bundle")

    return write


def refusal(bundle, packages=PACKAGES):
    """The sentence that forbids it; and nothing was made."""
    return environment.plan(
        Wish(sys.executable, bundle=bundle, packages=packages, optional=())
    ).problems[0]


def test_every_package_that_a_bundle_lacks_is_named(bundle, home):
    held = [
        f"{name.replace('-', '_')}-1-py3-none-any.whl"
        for name in PACKAGES
        if name not in ("torch", "timm")
    ]
    assert "lacks torch, timm; choose" in refusal(bundle(*held))
    assert not home.exists()


@pytest.mark.parametrize(
    "name", [f"torch-2-cp3{MINOR + 1}-cp3{MINOR + 1}-any.whl", "torch-2-py3-none-solaris_sparc.whl"]
)
def test_a_bundle_for_another_python_or_system_is_told_by_its_file(bundle, name):
    assert f"“{name}” in the bundle is made for another Python or machine" in refusal(
        bundle(name), ("torch",)
    )


def test_of_several_pythons_the_one_that_the_bundle_is_made_for_is_taken(bundle, monkeypatch):
    here = interpreters.examine(sys.executable)
    other = interpreters.Interpreter(**{**here.__dict__, "version": (3, MINOR + 1, 0)})
    monkeypatch.setattr(
        "deepchange.qgis_plugin.environment.plan.interpreters", lambda: [other, here]
    )
    wished = Wish(
        bundle=bundle(f"torch-2-cp3{MINOR}-cp3{MINOR}-any.whl"), packages=("torch",), optional=()
    )
    plan = environment.plan(wished)
    assert plan.problems == ()
    assert plan.place.endswith(f"py3.{MINOR}-cpu")


@pytest.mark.parametrize(
    ("name", "suits"),
    [
        ("a-1-py3-none-any.whl", True),
        ("a-1-py2.py3-none-any.whl", True),
        ("a-1-2-py3-none-any.whl", True),  # with a build number
        ("a-1-py2-none-any.whl", False),
        (f"a-1-cp3{MINOR}-cp3{MINOR}-any.whl", True),
        ("a-1-cp38-abi3-any.whl", True),
        ("a-1-cp38-cp38-any.whl", False),
        (f"a-1-py3{MINOR + 1}-none-any.whl", False),
    ],
)
def test_tags_say_which_python_a_wheel_suits(name, suits):
    assert bundles._wheel(name).suits(interpreters.examine(sys.executable)) is suits


@pytest.mark.parametrize(
    ("platform", "machine", "system", "suits"),
    [
        ("linux", "x86_64", "manylinux_2_17_x86_64.manylinux2014_x86_64", True),
        ("linux", "aarch64", "manylinux_2_28_x86_64", False),
        ("win32", "AMD64", "win_amd64", True),
        ("win32", "AMD64", "win32", False),
        ("darwin", "arm64", "macosx_11_0_arm64", True),
        ("darwin", "x86_64", "macosx_11_0_arm64", False),
        ("darwin", "arm64", "macosx_10_9_universal2", True),
    ],
)
def test_tags_say_which_machine_a_wheel_suits(monkeypatch, platform, machine, system, suits):
    here = interpreters.Interpreter("python", "system", (3, 12, 1), 64, machine, (), "/usr")
    monkeypatch.setattr(sys, "platform", platform)
    assert bundles._wheel(f"a-1-cp312-cp312-{system}.whl").suits(here) is suits


def test_what_is_no_bundle_is_said_with_what_to_do(tmp_path, bundle):
    (tmp_path / "broken.zip").write_text("no zip")
    assert "broken.zip” cannot be read" in refusal(str(tmp_path / "broken.zip"))
    assert "There is no bundle" in refusal(str(tmp_path / "gone.zip"))
    assert "holds no wheels" in refusal(bundle())
    (tmp_path / "bundle" / "torch-2-py3-none-any.whl").write_text("cut")
    assert "torch-2-py3-none-any.whl is not whole" in refusal(str(tmp_path / "bundle"))


def test_pip_is_led_to_every_folder_of_wheels_and_to_no_index(bundle, tmp_path):
    folder = bundle("torch-2-py3-none-any.whl")
    options = bundles.options_of_pip(folder, tmp_path / "beside")
    assert options == ["--no-index", "--find-links", folder]
    assert not (tmp_path / "beside").exists()


def test_a_zip_file_that_breaks_off_is_refused_while_it_is_unpacked(bundle, tmp_path):
    bundle("torch-2-py3-none-any.whl")
    with zipfile.ZipFile(tmp_path / "bundle.zip", "w") as archive:
        archive.writestr("torch-2-py3-none-any.whl", "x" * 1000)
    content = bytearray((tmp_path / "bundle.zip").read_bytes())
    content[200] ^= 1
    (tmp_path / "bundle.zip").write_bytes(content)
    with pytest.raises(EnvironmentMissing, match="cannot be read"):
        bundles.options_of_pip(str(tmp_path / "bundle.zip"), tmp_path / "beside")


# ---- Bundles from anybody ------------------------------------------------------------------------


def zipped(path, **entries):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return str(path)


@pytest.fixture
def small_limits(monkeypatch):
    monkeypatch.setattr(bundles, "_HARMLESS", 1_000_000)


def test_a_bundle_that_unpacks_to_far_more_than_wheels_do_is_refused_before_anything_is_written(
    tmp_path, small_limits
):
    bomb = zipped(tmp_path / "bundle.zip", **{"torch-2-py3-none-any.whl": bytes(20_000_000)})
    assert "would unpack to 20 MB, which no package does" in refusal(bomb, ("torch",))
    with pytest.raises(EnvironmentMissing, match="which no package does"):
        bundles.options_of_pip(bomb, tmp_path / "beside")
    assert list((tmp_path / "beside").iterdir()) == []


def test_a_wheel_that_is_a_bomb_is_refused_in_a_folder_and_in_a_zip_file(tmp_path, small_limits):
    (tmp_path / "folder").mkdir()
    wheel = tmp_path / "folder" / "torch-2-py3-none-any.whl"
    zipped(wheel, **{"torch/data": bytes(20_000_000)})
    assert "would unpack to 20 MB" in refusal(str(tmp_path / "folder"), ("torch",))
    bundle = zipped(tmp_path / "bundle.zip", **{wheel.name: wheel.read_bytes()})
    with pytest.raises(EnvironmentMissing, match="would unpack to 20 MB"):
        bundles.options_of_pip(bundle, tmp_path / "beside")


def test_the_size_of_a_bundle_is_what_it_unpacks_to(tmp_path):
    (tmp_path / "folder").mkdir()
    zipped(tmp_path / "folder" / "torch-2-py3-none-any.whl", **{"torch/data": bytes(20_000_000)})
    assert bundles.megabytes(str(tmp_path / "folder")) == 21
    bundle = zipped(
        tmp_path / "bundle.zip",
        **{"a-1-py3-none-any.whl": bytes(5_000_000), "README": bytes(90_000_000)},
    )
    assert bundles.megabytes(bundle) == 21


@pytest.mark.parametrize(
    "name",
    [
        "C:evil-1-py3-none-any.whl",
        "evil-1-py3-none-any.whl:x",
        "e vil-1-py3-none-any.whl",
        "-evil-1-py3-none-any.whl",
        "evil$(id)-1-py3-none-any.whl",
        "évil-1-py3-none-any.whl",
        "sub/C:evil-1-py3-none-any.whl",
        "..whl",
    ],
)
def test_what_is_not_called_as_wheels_are_stays_in_the_zip_file(tmp_path, name):
    bundle = zipped(tmp_path / "bundle.zip", **{name: "x", "../good-1+cpu-py3-none-any.whl": "x"})
    bundles.options_of_pip(bundle, tmp_path / "beside")
    assert [path.name for path in (tmp_path / "beside").iterdir()] == [
        "good-1+cpu-py3-none-any.whl"
    ]
    assert [wheel.package for wheel in bundles.wheels_in(bundle)] == ["good"]
