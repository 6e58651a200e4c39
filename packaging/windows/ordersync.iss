; Inno Setup 6 script for Windows. NOT RUN HERE: written beside the Linux packages, tried by the workflow
; .github/workflows/build.yml only. From the folder of the clone, after PyInstaller:
;   iscc /DVersion=0.1.0 packaging\windows\ordersync.iss
#ifndef Version
  #error "Give the version: iscc /DVersion=0.1.0 ..."
#endif

[Setup]
AppId={{6E6F3B0C-6B0D-4B5E-9E53-0B2E6C6E8C11}
AppName=ordersync
AppVersion={#Version}
AppPublisher=The ordersync developers
DefaultDirName={autopf}\ordersync
DefaultGroupName=ordersync
DisableProgramGroupPage=yes
; For this user alone without an administrator; for all users with one.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=ordersync.ico
UninstallDisplayIcon={app}\ordersync-gui.exe
OutputDir=..\..\dist
OutputBaseFilename=ordersync-{#Version}-setup
Compression=lzma2
SolidCompression=yes
; An open desk is asked to close, not killed: a notice may be on its way to a shop.
CloseApplications=yes
RestartApplications=no
ShowLanguageDialog=auto

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
en.Practise=Practise with an invented shop
de.Practise=Mit einem erfundenen Shop üben
es.Practise=Practicar con una tienda inventada
fr.Practise=S’exercer avec une boutique inventée

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; Libraries of an older version must not be found by a newer one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\ordersync\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\ordersync"; Filename: "{app}\ordersync-gui.exe"
Name: "{group}\{cm:Practise}"; Filename: "{app}\ordersync-gui.exe"; Parameters: "--practice"
Name: "{autodesktop}\ordersync"; Filename: "{app}\ordersync-gui.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\ordersync-gui.exe"; Description: "{cm:LaunchProgram,ordersync}"; Flags: nowait postinstall skipifsilent
