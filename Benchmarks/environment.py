"""The Python environment of the benchmarks, under .build, so that nothing is installed into the system's."""
import os
import pathlib
import subprocess
import sys

VENV = pathlib.Path(__file__).resolve().parents[1] / ".build" / "benchmark-venv"
PACKAGES = ["numpy", "scipy", "scikit-learn"]


def enter() -> None:
    """Starts the script that calls it again in the environment, which is made at the first call."""
    if pathlib.Path(sys.prefix).resolve() == VENV.resolve():
        return
    python = VENV / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
    if subprocess.run([python, "-c", "import sklearn"], capture_output=True).returncode:
        subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
    one_thread = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "PYTHONHASHSEED": "0"}
    os.execve(python, [python, *sys.argv], os.environ | one_thread)
